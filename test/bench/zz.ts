import { buildGoals } from './goals/build';
console.log(buildGoals());
