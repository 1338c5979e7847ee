// Lets the official clients of OpenAI and Anthropic play against a simulated server, and prints what they understood as JSON.
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

const [origin, prompt] = process.argv.slice(2);
const messages = [{ role: "user", content: prompt }];
const asking = (fault) => ({ headers: { "x-gridlock-fault": fault } });
const openai = new OpenAI({ baseURL: `${origin}v1`, apiKey: "any", maxRetries: 0 });
const anthropic = new Anthropic({ baseURL: origin.replace(/\/$/, ""), apiKey: "any", maxRetries: 0 });

const failure = async (call) => {
  try {
    await call();
    return "no failure";
  } catch (error) {
    return { class: error.constructor.name, status: error.status ?? null, message: error.message };
  }
};

const timed = async (call) => {
  const start = performance.now();
  const value = await call();
  return { ...value, milliseconds: performance.now() - start };
};

const chatStream = async (model, options) => {
  const stream = await openai.chat.completions.create(
    { model, messages, stream: true, stream_options: { include_usage: true } },
    options,
  );
  const seen = { reasoning: "", answer: "", refusal: "", finish: null, usage: null };
  for await (const chunk of stream) {
    const choice = chunk.choices[0];
    seen.reasoning += choice?.delta.reasoning_content ?? "";
    seen.answer += choice?.delta.content ?? "";
    seen.refusal += choice?.delta.refusal ?? "";
    seen.finish = choice?.finish_reason ?? seen.finish;
    seen.usage = chunk.usage ?? seen.usage;
  }
  return seen;
};

const responseOf = (response) => ({
  status: response.status,
  reasoning: response.output.filter((item) => item.type === "reasoning").flatMap((item) => item.summary.map((part) => part.text)).join(""),
  answer: response.output_text,
  types: response.output.map((item) => item.type),
  refusal: response.output.flatMap((item) => item.content ?? []).find((part) => part.type === "refusal")?.refusal ?? "",
  usage: response.usage,
});

const messageOf = (message) => ({
  stop: message.stop_reason,
  types: message.content.map((block) => block.type),
  reasoning: message.content.map((block) => block.thinking ?? "").join(""),
  signed: message.content.some((block) => block.signature?.length > 0),
  answer: message.content.map((block) => block.text ?? "").join(""),
  usage: message.usage,
});

const responding = (model) => ({ model, input: prompt, reasoning: { summary: "auto" } });
const messaging = (model) => ({ model, messages, max_tokens: 16_000, thinking: { type: "enabled", budget_tokens: 1024 } });
const streamed = async (model, options) => messageOf(await anthropic.messages.stream(messaging(model), options).finalMessage());

const report = {
  openai: {
    models: (await openai.models.list()).data.map((model) => model.id),
    whole: await openai.chat.completions.create({ model: "scholar", messages }).then((chat) => ({
      reasoning: chat.choices[0].message.reasoning_content,
      answer: chat.choices[0].message.content,
      usage: chat.usage,
    })),
    stream: await chatStream("sim/scholar"),
    refusal: await chatStream("refuser"),
    retried: await timed(async () => {
      const client = openai.withOptions({ maxRetries: 2 });
      const chat = await client.chat.completions.create({ model: "scholar", messages }, asking("429@1,none"));
      return { answer: chat.choices[0].message.content };
    }),
    limited: await failure(() => chatStream("scholar", asking("429@7"))),
    unknown: await failure(() => chatStream("nobody")),
    inside: await failure(() => chatStream("scholar", asking("error@100"))),
    reset: await failure(() => chatStream("scholar", asking("reset"))),
  },
  responses: {
    whole: responseOf(await openai.responses.create(responding("scholar"))),
    stream: responseOf(await openai.responses.stream(responding("scholar")).finalResponse()),
    silent: responseOf(await openai.responses.stream(responding("silent")).finalResponse()),
    refusal: responseOf(await openai.responses.stream(responding("refuser")).finalResponse()),
    short: responseOf(await openai.responses.create({ ...responding("scholar"), max_output_tokens: 20 })),
    inside: await failure(async () => {
      for await (const event of await openai.responses.create({ ...responding("scholar"), stream: true }, asking("error@100")));
    }),
  },
  anthropic: {
    models: (await anthropic.models.list()).data.map((model) => model.id),
    whole: messageOf(await anthropic.messages.create(messaging("scholar"))),
    stream: await streamed("scholar"),
    silent: await streamed("silent"),
    refusal: await streamed("refuser"),
    retried: await timed(async () => {
      const client = anthropic.withOptions({ maxRetries: 2 });
      return messageOf(await client.messages.create(messaging("scholar"), asking("429@1,none")));
    }),
    limited: await failure(() => streamed("scholar", asking("429@7"))),
    overloaded: await failure(() => streamed("scholar", asking("529"))),
    unknown: await failure(() => streamed("nobody")),
    inside: await failure(() => streamed("scholar", asking("error@100"))),
    reset: await failure(() => streamed("scholar", asking("reset"))),
  },
};
console.log(JSON.stringify(report, null, 1));
