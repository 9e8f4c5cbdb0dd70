// Runs every server audit of graphql-http against the address given, and prints their results as JSON.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.argv[2] });
const answers = [];
for (const { id, name, status, reason } of results) {
  answers.push({ id, name, status, reason });
}
process.stdout.write(JSON.stringify(answers));
