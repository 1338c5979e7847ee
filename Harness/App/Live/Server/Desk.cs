using System.Text.Json;
using Gridlock.App.CommandLine;
using Gridlock.App.Live.Board;
using Microsoft.AspNetCore.Http;

namespace Gridlock.App.Live.Server;

/// <summary>Where wishes come in; nothing is granted without the token.</summary>
/// <param name="wishes">By name; given the request's JSON object.</param>
internal sealed class Desk(
    ControlToken token,
    IReadOnlyDictionary<string, Func<JsonElement, CancellationToken, Task<DeskAnswer>>> wishes
)
{
    public const string Root = "/api/";
    public const string TokenHeader = "X-Gridlock-Token";

    /// <summary>Bytes; a file of puzzles comes whole.</summary>
    public const int LongestRequest = 16 << 20;

    public async Task AnswerAsync(HttpContext context, string name, CancellationToken cancellationToken)
    {
        HttpRequest request = context.Request;
        if (!token.Opens(request.Headers[TokenHeader].FirstOrDefault()) || !IsOwn(request))
        {
            await SayAsync(
                context,
                StatusCodes.Status403Forbidden,
                new DeskAnswer("This token opens nothing; use the address that was printed at the start."),
                cancellationToken
            );
            return;
        }
        if (!HttpMethods.IsPost(request.Method) || !request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        if (!wishes.TryGetValue(name, out Func<JsonElement, CancellationToken, Task<DeskAnswer>>? wish))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        DeskAnswer answer = await HearAsync(request, wish, cancellationToken);
        int status = answer.Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        await SayAsync(context, status, answer, cancellationToken);
    }

    private static async Task<DeskAnswer> HearAsync(
        HttpRequest request,
        Func<JsonElement, CancellationToken, Task<DeskAnswer>> wish,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, default, cancellationToken);
            return body.RootElement.ValueKind == JsonValueKind.Object
                ? await wish(body.RootElement, cancellationToken)
                : new DeskAnswer("A wish is a JSON object.");
        }
        catch (JsonException failure)
        {
            return new DeskAnswer($"The wish can not be read: {failure.Message}");
        }
        catch (CommandFailure failure)
        {
            return new DeskAnswer(failure.Message);
        }
    }

    /// <summary>Browsers say from which page a request comes.</summary>
    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin.FirstOrDefault() is not string origin || origin == $"{request.Scheme}://{request.Host}";

    private static async Task SayAsync(
        HttpContext context,
        int status,
        DeskAnswer answer,
        CancellationToken cancellationToken
    )
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(answer, FrameJson.Options, cancellationToken);
    }
}
