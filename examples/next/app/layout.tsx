import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../../shared/style.css';

export const metadata: Metadata = {
  title: 'Your account – Larkfield Savings',
  icons: 'data:,',
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
