/* Choosing a type of class shows what is usual for it; empty fields mean just that, with or without this script. */
const form = document.querySelector<HTMLFormElement>('form[data-usual]');
const usual: Record<string, (string | number)[]> = JSON.parse(form?.dataset.usual ?? '{}');
const field = (name: string) => form?.elements.namedItem(name);

const type = field('classTypeId');
if (type instanceof HTMLSelectElement)
  type.addEventListener('change', () => {
    const values = usual[type.value] ?? [];
    for (const [index, name] of ['durationMinutes', 'capacity', 'waitlistCapacity'].entries()) {
      const input = field(name);
      if (input instanceof HTMLInputElement) input.placeholder = String(values[index] ?? '');
    }
  });
