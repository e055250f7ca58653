import type { Deposit } from '../../core/model/category';
import type { CategoryView, OnboardingView, StartUpRouteView } from '../../core/model/view';
import { TestAttributesProvider } from '../ui/testAttributes';
import { useTexts } from '../ui/text';
import { Lines } from './Lines';
import { PlanView } from './PlanView';
import { SourceLine } from './SourceLine';

/** What a market tells beside papers and conditions: what it prefers, money, the way in for small companies. */
export function MarketFacts({ view }: { view: CategoryView }) {
  const texts = useTexts().market;
  const { preferred = [], deposit, startUpRoute, onboarding } = view;
  return (
    <>
      {preferred.length > 0 && <Lines title={texts.preferred} lines={preferred} />}
      {deposit !== undefined && <DepositLines deposit={deposit} />}
      {startUpRoute !== undefined && <StartUp route={startUpRoute} />}
      {onboarding !== undefined && <Onboarding onboarding={onboarding} />}
    </>
  );
}

function DepositLines({ deposit }: { deposit: Deposit }) {
  const texts = useTexts().market;
  return (
    <section className="gs-lines">
      <h4>{texts.deposit}</h4>
      <p>{texts.depositAmount(deposit.amount)}</p>
      <p className="gs-small">{texts.depositDays(deposit.topUpWorkingDays, deposit.refundWorkingDays)}</p>
      <details className="gs-fold">
        <summary>{texts.depositNotes(deposit.notes.length)}</summary>
        <ul lang="zh-CN">
          {deposit.notes.map((note) => (
            <li key={note} className="gs-line">
              <span className="gs-dot" aria-hidden="true" />
              <span>{note}</span>
            </li>
          ))}
        </ul>
        <SourceLine source={deposit.source} />
      </details>
    </section>
  );
}

/** Papers for another occasion; they are not those of the page, so tests do not count them. */
function Folded({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details className="gs-fold">
      <summary lang="zh-CN">{title}</summary>
      <div className="gs-fold-body">
        <TestAttributesProvider on={false}>{children}</TestAttributesProvider>
      </div>
    </details>
  );
}

function StartUp({ route }: { route: StartUpRouteView }) {
  const texts = useTexts().market;
  return (
    <Folded title={texts.route(route.name)}>
      <p>{texts.routeWaives}</p>
      <p className="gs-small" lang="zh-CN">
        {texts.routeWhen}
        {route.when}
      </p>
      <PlanView tree={route.tree} quiet />
      <p className="gs-small">
        {texts.routeWay(route.email, route.workingDays)}
        <span lang="zh-CN">{route.reviewer}</span>
      </p>
    </Folded>
  );
}

function Onboarding({ onboarding }: { onboarding: OnboardingView }) {
  const texts = useTexts().market;
  return (
    <Folded title={texts.onboarding}>
      <Lines title={texts.onboardingConditions} lines={onboarding.conditions} />
      <PlanView tree={onboarding.tree} quiet />
      <SourceLine source={onboarding.source} />
    </Folded>
  );
}

/** Papers for special cases, each folded under its case. */
export function Extras({ extras }: { extras: NonNullable<CategoryView['extras']> }) {
  const texts = useTexts().category;
  return (
    <section className="gs-lines">
      <h4>{texts.extras}</h4>
      {extras.map(({ when, tree }) => (
        <Folded key={when} title={when}>
          <PlanView tree={tree} quiet />
        </Folded>
      ))}
    </section>
  );
}
