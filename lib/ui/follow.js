// The reader's way along the route: play, one leg back or on, or a place on the line. `data.steps` are the texts of all
// legs and `data.picks` what each picks, so that a click shows its text at once and none is lost; the server is told of
// the last of a row of quick clicks. While playing, the next leg waits until the server has drawn the one before.
const PAUSE = 250 // milliseconds after the last click
const ANSWER = 10000 // milliseconds in which the server must have answered one step before it is told the next
const TURN = 4000 // milliseconds a leg while playing
const still = window.matchMedia("(prefers-reduced-motion: reduce)")

export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector(".follow")
  const [back, play, on] = place.querySelectorAll("button")
  const line = place.querySelector("input")
  const last = data.steps.length - 1
  const me = (place.me ??= { step: data.step, told: null, waiting: 0, playing: false })
  me.data = data
  if (me.told === data.step) me.told = null
  if (me.told === null && !me.waiting) {
    me.step = data.step
    // Another pick, or a closed panel, is the reader's own way.
    if (!data.here) me.playing = false
  }

  if (data.pick && data.pick !== (me.pick ?? data.pick) && !me.playing) bring()
  me.pick = data.pick

  const show = () => {
    const { labels, steps } = me.data
    for (const [button, name] of [[back, "back"], [play, me.playing ? "pause" : "play"], [on, "on"]]) {
      button.setAttribute("aria-label", labels[name])
      button.title = labels[name]
    }
    place.classList.toggle("playing", me.playing)
    place.classList.toggle("under-way", me.playing || me.step > 0)
    play.hidden = still.matches
    back.disabled = me.step === 0
    on.disabled = me.step === last
    line.max = last
    line.value = me.step
    line.setAttribute("aria-label", labels.line)
    line.setAttribute("aria-valuetext", steps[me.step].join(". "))
    line.style.setProperty("--done", me.step / last)
    const [head, facts] = place.querySelectorAll("p")
    head.textContent = steps[me.step][0]
    facts.textContent = steps[me.step][1]
    facts.parentElement.setAttribute("aria-live", me.playing ? "off" : "polite")
  }

  const tell = () => {
    clearTimeout(me.waiting)
    me.waiting = 0
    // One at a time: the server's word for an earlier step would come into the history between two later ones.
    if (me.told !== null && Date.now() - me.since < ANSWER) return void (me.waiting = setTimeout(tell, PAUSE))
    if (me.step === (me.told ?? me.data.step) && me.data.here) return
    me.told = me.step
    me.since = Date.now()
    // In the very words in which the server writes the same: another order would be another step of the history.
    const query = me.step
      ? me.data.address.replace("place%3Ahere", encodeURIComponent(me.data.picks[me.step])).replace("step=99", `step=${me.step}`)
      : me.data.start
    // One step of the browser's history for the whole way, not one a leg.
    const write = /[?&]step=/.test(location.search) ? "replaceState" : "pushState"
    history[write](history.state, "", `${location.pathname}?${query}`)
    setTriggerValue("step", me.step)
  }

  const to = (step, pause = PAUSE) => {
    me.step = Math.max(0, Math.min(last, step))
    clearTimeout(me.waiting)
    me.waiting = setTimeout(tell, pause)
    show()
  }

  const stop = () => {
    me.playing = false
    clearInterval(me.turning)
    show()
  }

  const turn = () => {
    if (!me.playing || !place.isConnected || document.hidden || still.matches) return stop()
    if (me.told !== null || me.waiting) return
    if (me.step === last) return stop()
    to(me.step + 1, 0)
  }

  back.onclick = () => { stop(); to(me.step - 1) }
  on.onclick = () => { stop(); to(me.step + 1) }
  line.oninput = () => { stop(); to(Number(line.value)) }
  play.onclick = () => {
    if (me.playing) return stop()
    me.playing = true
    clearInterval(me.turning)
    me.turning = setInterval(turn, TURN)
    to(me.step === last ? 1 : me.step + 1, 0)
  }
  still.onchange = show
  show()
  return () => clearInterval(me.turning)
}

// What is picked is told at the head of the panel beside the map; on a phone in a sheet that leaves room for the map.
function bring() {
  const phone = window.matchMedia("(max-width: 640px)").matches
  const told = document.querySelector(phone ? ".st-key-map" : ".st-key-panel")
  const { top = 0 } = told?.getBoundingClientRect() ?? {}
  if (top < 0 || top > window.innerHeight / 2) told?.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: "start" })
}
