namespace Gridlock.App.Tests.Secrecy;

/// <summary>Answers that hold a key, piece by piece as they leave.</summary>
internal static class EchoAnswers
{
    public static readonly string[] Ways =
    [
        "error-body",
        "error-code",
        "web-page",
        "header",
        "whole",
        "split",
        "single",
        "reasoning",
        "error-inside",
        "no-json",
        "served-model",
        "redirect",
    ];

    public static IEnumerable<string> Of(string way, string key)
    {
        const string json = "Content-Type: application/json\r\n";
        string half = key[..(key.Length / 2)];
        string rest = key[half.Length..];
        return way switch
        {
            "error-body" => [Head("401 Unauthorized", json), Error($"The key {key} is not known.", "invalid_api_key")],
            "error-code" => [Head("400 Bad Request", json), Error("No.", key)],
            "web-page" => [Head("200 OK", "Content-Type: text/html\r\n"), $"<html>{key}</html>"],
            "header" =>
            [
                Head(
                    "200 OK",
                    $"Content-Type: text/event-stream\r\nx-request-id: {key}\r\nx-ratelimit-limit-requests: {key}\r\ncf-ray: a{key}b\r\n"
                ),
                Piece("content", "Nothing."),
                Done,
            ],
            "whole" => [Stream, Piece("content", $"Your key is {key}, is it not?"), Done],
            "split" => [Stream, Piece("content", "Your key is " + half), Piece("content", rest + ", is it not?"), Done],
            "single" => [Stream, .. key.Select(letter => Piece("content", $"{letter}")), Piece("content", "."), Done],
            "reasoning" =>
            [
                Stream,
                Piece("reasoning_content", half),
                Piece("reasoning_content", rest),
                Piece("content", "Well."),
                Done,
            ],
            "error-inside" =>
            [
                Stream,
                Piece("content", "Well"),
                $"data: {Error($"No {key} here.", "invalid_request_error")}\n\n",
            ],
            "no-json" => [Stream, $"data: {key}\n\n"],
            "served-model" =>
            [
                Stream,
                $$"""data: {"id":"{{key}}","model":"{{key}}","system_fingerprint":"{{key}}","provider":"{{key}}","choices":[{"delta":{"content":"x"},"finish_reason":"{{key}}"}]}"""
                    + "\n\n",
                "data: [DONE]\n\n",
            ],
            "redirect" => [Head("307 Temporary Redirect", $"Location: http://127.0.0.1:9/{key}\r\n")],
            _ => throw new ArgumentOutOfRangeException(nameof(way)),
        };
    }

    private static string Stream => Head("200 OK", "Content-Type: text/event-stream\r\n");

    private static string Done =>
        """data: {"choices":[{"delta":{},"finish_reason":"stop"}]}""" + "\n\ndata: [DONE]\n\n";

    private static string Head(string status, string headers) =>
        $"HTTP/1.1 {status}\r\n{headers}Connection: close\r\n\r\n";

    private static string Piece(string field, string text) =>
        $$$"""data: {"choices":[{"delta":{"{{{field}}}":"{{{text}}}"}}]}""" + "\n\n";

    private static string Error(string message, string code) =>
        $$$"""{"error":{"message":"{{{message}}}","type":"error","code":"{{{code}}}"}}""";
}
