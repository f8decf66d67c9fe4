/** Two worked looks. Each is all the CSS that a site needs; the rest comes from the page itself. */
export interface Preset {
  readonly title: string;
  readonly css: string;
}

const bank = `.bank {
  color-scheme: dark;
  color: #f2efe6;
  background: #0c1f1b;
  font-family: Georgia, 'Times New Roman', serif;

  --idv-card-background: #12302a;
  --idv-card-radius: 1rem;
  --idv-card-padding: 2rem;
  --idv-border-color: #2f5c52;
  --idv-badge-radius: 0.25em;
  --idv-action-background: #e8c982;
  --idv-action-color: #1c1503;
  --idv-action-radius: 2em;
  --idv-focus-color: #fff;
  --idv-line-color: #7d9c95;
  --idv-muted-color: #b9cbc6;
  --idv-neutral-color: #d5dfdc;
  --idv-neutral-background: #24463f;
  --idv-info-color: #a9d4f5;
  --idv-info-background: #17384f;
  --idv-success-color: #8fe3b4;
  --idv-success-background: #0f4a34;
  --idv-warning-color: #f3cd7b;
  --idv-warning-background: #46380f;
  --idv-danger-color: #ffb9ad;
  --idv-danger-background: #56211c;
}`;

const government = `.government {
  color: light-dark(#0b0c0c, #f3f2f1);
  background: light-dark(#fff, #0b0c0c);
  font-family: Arial, Helvetica, sans-serif;

  --idv-card-radius: 0;
  --idv-badge-radius: 0;
  --idv-action-radius: 0;
  --idv-border-color: light-dark(#0b0c0c, #f3f2f1);
  --idv-line-color: light-dark(#0b0c0c, #f3f2f1);
  --idv-muted-color: light-dark(#3d4449, #c8cbcd);
  --idv-action-background: light-dark(#00613a, #5fd39b);
  --idv-action-color: light-dark(#fff, #0b0c0c);
  --idv-focus-color: light-dark(#0b0c0c, #ffdd00);
  --idv-marker-size: 1.75em;
  --idv-info-color: light-dark(#1d4f91, #9cc5f5);
  --idv-info-background: light-dark(#dbe7f5, #14304f);
  --idv-success-color: light-dark(#00532f, #8fe3b4);
  --idv-success-background: light-dark(#d3ebdd, #0f3d29);
  --idv-warning-color: light-dark(#6a3d00, #ffcf70);
  --idv-warning-background: light-dark(#fff0cc, #43300a);
  --idv-danger-color: light-dark(#8f1d15, #ffb3a8);
  --idv-danger-background: light-dark(#f9dedb, #541c17);
}`;

export const presets = {
  bank: { title: 'A bank, in dark', css: bank },
  government: { title: 'A government site, with square corners', css: government },
} as const satisfies Readonly<Record<string, Preset>>;
