import '@kundskap/elements/define.js';
import { createApp, defineComponent, h, ref } from 'vue';

const Course = defineComponent(() => {
  const lang = ref('en');
  const rendered = ref(1);
  const told = ref([]);
  const tell = (event) => told.value.push(event.type);

  return () =>
    h('main', [
      h('button', { id: 'again', onClick: () => rendered.value++ }, `Rendered ${rendered.value}`),
      h('button', { id: 'polish', onClick: () => (lang.value = 'pl') }, 'Po polsku'),
      h('output', told.value.join(' ')),
      h('kundskap-quiz', {
        src: 'quiz.{lang}.json',
        lang: lang.value,
        mode: 'practice',
        learner: 'anna',
        competencyLabels: { attentiveness: 'Being there' },
        'onKundskap-respond': tell,
        'onKundskap-check': tell,
        'onKundskap-complete': tell,
      }),
    ]);
});

createApp(Course).mount('#root');
