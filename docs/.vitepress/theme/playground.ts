import { useData, withBase } from "vitepress";
import { defineComponent, h, onMounted, ref, watchEffect } from "vue";

const file = "/playground-standalone.html";

/** The playground in a frame, and a link to it. Its file has a policy of its own, which a page of the site cannot have. */
export const Playground = defineComponent(() => {
  const { isDark } = useData();
  const frame = ref<HTMLIFrameElement>();
  const loaded = ref(false);
  // a frame in the text of the page may load before anything hears of it
  const mounted = ref(false);
  onMounted(() => {
    mounted.value = true;
  });
  // the frame would follow the system only, and not the switch of the site
  watchEffect(() => {
    const root = loaded.value ? frame.value?.contentDocument?.documentElement : undefined;
    root?.style.setProperty("color-scheme", isDark.value ? "dark" : "light");
  });
  return () => [
    h("iframe", {
      ref: frame,
      class: "playground",
      src: mounted.value ? withBase(file) : undefined,
      title: "Playground",
      onLoad: () => {
        loaded.value = true;
      },
    }),
    h("p", h("a", { href: withBase(file), target: "_self" }, "Open the playground alone")),
  ];
});
