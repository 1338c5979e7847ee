using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Gridlock.Core.Reports.Exports;

/// <summary>A table that is written row by row.</summary>
internal sealed class TableFile<T> : IDisposable
{
    private static readonly CsvConfiguration s_csv = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private readonly IReadOnlyList<Column<T>> _columns;
    private readonly TextWriter _output;
    private readonly CsvWriter? _csv;

    /// <param name="isAltered">True if the journal is no evidence any more: every row says it.</param>
    public TableFile(TextWriter output, TableFormat format, IReadOnlyList<Column<T>> columns, bool isAltered)
    {
        _columns = [.. columns, new("altered", _ => isAltered)];
        _output = output;
        if (format == TableFormat.Csv)
        {
            _csv = new CsvWriter(output, s_csv, leaveOpen: true);
            Write(_columns.Select(static column => column.Name));
        }
    }

    public void Add(T row)
    {
        if (_csv is null)
        {
            _output.Write(JsonRow.Write(_columns.Select(column => (column.Name, column.Value(row)))));
            _output.Write('\n');
        }
        else
        {
            Write(_columns.Select(column => CsvText(column.Value(row))));
        }
    }

    public void AddAll(IEnumerable<T> rows)
    {
        foreach (T row in rows)
        {
            Add(row);
        }
    }

    public void Dispose() => _csv?.Dispose();

    private static string CsvText(object? value) =>
        value switch
        {
            null => "",
            bool known => known ? "true" : "false",
            DateTimeOffset time => JsonRow.Time(time),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private void Write(IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            _csv!.WriteField(field);
        }
        _csv!.NextRecord();
    }
}
