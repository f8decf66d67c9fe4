import type { NextRequest } from 'next/server';
import { answerAt } from '../../answers';

export function GET({ nextUrl }: NextRequest) {
  const turn = Number(nextUrl.searchParams.get('turn'));
  return Response.json(answerAt(turn), { headers: { 'Cache-Control': 'no-store' } });
}
