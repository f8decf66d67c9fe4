import { connection } from 'next/server';
import { answerAt } from './answers';
import { Account } from './account';

export default async function Page() {
  // Each request has a nonce of its own, so no page can be made beforehand.
  await connection();
  return <Account first={answerAt(0)} />;
}
