import { z } from 'zod';

// The fast path compiles functions from text: pages with a strict policy forbid it, and store reviewers ask about it.
z.config({ jitless: true });
