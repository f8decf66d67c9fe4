import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'idv-elements/verification-card/define';
import type { ActionDetail, DiagnosticDetail } from 'idv-elements';
import answers from '../../shared/answers.json';
import { words, type Language } from '../../shared/words';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly languages = Object.entries(words);
  protected readonly language = signal<Language>('en');
  protected readonly events = signal<readonly string[]>([]);
  protected readonly say = computed(() => words[this.language()]);

  readonly #turn = signal(0);
  protected readonly answer = computed(() => answers[this.#turn()]);

  protected speak(language: string): void {
    this.language.set(language as Language);
  }

  /** A real page asks its own server, which sends what `redact` leaves; these are such answers. */
  protected next(): void {
    this.#turn.update((turn) => (turn + 1) % answers.length);
  }

  protected onAction(event: CustomEvent<ActionDetail>): void {
    // Nobody is at the other end of this page’s links.
    event.preventDefault();
    this.log(event.type, event.detail.action, event.detail.href);
  }

  protected onDiagnostic({ type, detail }: CustomEvent<DiagnosticDetail>): void {
    this.log(type, ...detail.diagnostics.map(({ code }) => code));
  }

  protected log(...parts: unknown[]): void {
    this.events.update((events) => [...events, parts.join(' ')]);
  }
}
