using Microsoft.Data.Sqlite;

namespace Gridlock.App.Indexing;

/// <summary>A prepared insert whose values are named $1, $2 and so on.</summary>
internal sealed class IndexRow : IDisposable
{
    private readonly SqliteCommand _insert;

    public IndexRow(SqliteConnection index, string sql)
    {
        _insert = index.CreateCommand();
        _insert.CommandText = sql;
    }

    public void Add(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (_insert.Parameters.Count == i)
            {
                _insert.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            }
            _insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        _insert.ExecuteNonQuery();
    }

    public void Dispose() => _insert.Dispose();
}
