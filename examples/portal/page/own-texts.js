// Where the elements say “the company”, this bank says “us”. The page says so in the elements, and the
// server in e-mails.
export const ownTexts = {
  en: {
    'status.still_needed.advice': 'Send what is still needed. If you do not know how, call us.',
    'status.rejected.advice': 'Call us, or ask us to look again. We tell you what comes next.',
    'ui.appeal': 'You can ask us to look again.',
  },
  ar: {
    'status.still_needed.advice':
      'يُرجى إرسال ما لا يزال مطلوبًا. إذا لم تكن الطريقة واضحة لك، فاتصل بنا.',
    'status.rejected.advice': 'اتصل بنا أو اطلب منا النظر مرة أخرى. سنخبرك بما سيحدث بعد ذلك.',
    'ui.appeal': 'يمكنك أن تطلب منا النظر مرة أخرى.',
  },
};
