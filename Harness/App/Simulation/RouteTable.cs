using System.Text.Json;
using Gridlock.App.Simulation.Answering;
using Gridlock.App.Simulation.Anthropic;
using Gridlock.App.Simulation.Gemini;
using Gridlock.App.Simulation.Journal;
using Gridlock.App.Simulation.Ollama;
using Gridlock.App.Simulation.OpenAiChat;
using Gridlock.App.Simulation.OpenAiResponses;
using Gridlock.Core.Players.Simulated;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Simulation;

/// <summary>Which path is whose.</summary>
internal sealed class RouteTable(SimulatedPlayers players, SimulatedServerOptions options)
{
    private const string JournalPath = "/sim/journal";

    private static readonly ChatServedDialect s_chat = new();
    private static readonly ResponsesServedDialect s_responses = new();
    private static readonly MessagesServedDialect s_messages = new();
    private static readonly GenerateServedDialect s_generate = new();
    private static readonly OllamaServedDialect s_ollama = new();

    private readonly CallDesk _desk = new(players, options);

    /// <summary>What can be asked for, in the order in which people are told.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "/v1/chat/completions",
        "/v1/responses",
        "/v1/messages",
        "/v1/models",
        "/v1beta/models/MODEL:generateContent",
        "/v1beta/models/MODEL:streamGenerateContent",
        "/v1beta/models",
        "/api/chat",
        "/api/tags",
        "/api/version",
        JournalPath,
    ];

    public SimulatedJournal Journal { get; } = new(options.Time);

    /// <summary>The dialect in which an answer to this request is given, also where that is an error.</summary>
    public static IServedDialect DialectOf(HttpRequest request) =>
        PathOf(request) switch
        {
            "/v1/responses" => s_responses,
            "/v1/messages" => s_messages,
            ['/', 'a', 'p', 'i', '/', ..] => s_ollama,
            ['/', 'v', '1', 'b', 'e', 't', 'a', '/', ..] => s_generate,
            "/v1/models" when request.Headers.ContainsKey("anthropic-version") => s_messages,
            _ => s_chat,
        };

    public Task AnswerAsync(
        HttpContext context,
        IServedDialect dialect,
        OpenVisit visit,
        CancellationToken cancellationToken
    )
    {
        string path = PathOf(context.Request);
        switch (path)
        {
            case "/v1/chat/completions" or "/v1/responses" or "/v1/messages" or "/api/chat":
            case not null when IsGenerate(path):
                Require(context.Request, path, HttpMethods.Post);
                return _desk.AnswerAsync(context, dialect, visit, cancellationToken);
            case JournalPath when HttpMethods.IsDelete(context.Request.Method):
                Journal.Clear();
                _desk.Dice.Forget();
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            default:
                Action<Utf8JsonWriter> page =
                    Page(path!, dialect)
                    ?? throw new CallRefusal(
                        404,
                        $"There is no '{path}' here, only {string.Join(", ", Paths)}.",
                        "unknown_url"
                    );
                Require(context.Request, path!, HttpMethods.Get);
                return JsonAnswer.WriteAsync(context.Response, page, cancellationToken);
        }
    }

    private Action<Utf8JsonWriter>? Page(string path, IServedDialect dialect) =>
        path switch
        {
            JournalPath => json => JournalJson.Write(json, Journal.Visits()),
            "/v1/models" when dialect == s_messages => json => AnthropicModels.Write(json, players.Names),
            "/v1/models" => json => OpenAiModels.Write(json, players.Names),
            "/v1beta/models" => json => GeminiModels.Write(json, players.Names),
            "/api/tags" => json => OllamaModels.Write(json, players.Names),
            "/api/version" => OllamaModels.WriteVersion,
            _ => null,
        };

    private static void Require(HttpRequest request, string path, string method)
    {
        if (!HttpMethods.Equals(request.Method, method))
        {
            throw new CallRefusal(405, $"{path} takes {method}, not {request.Method}.", "method_not_supported");
        }
    }

    private static bool IsGenerate(string path) =>
        path.StartsWith(GenerateCallReader.Folder, StringComparison.Ordinal)
        && (
            path.EndsWith(GenerateCallReader.Whole, StringComparison.Ordinal)
            || path.EndsWith(GenerateCallReader.Streamed, StringComparison.Ordinal)
        );

    private static string PathOf(HttpRequest request) => request.Path.Value?.TrimEnd('/') ?? "";
}
