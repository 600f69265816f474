// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

struct sqlite3_stmt;

namespace claviger {

class Database;

/// A prepared statement, lent by a Database and given back when this object goes. Bind values in
/// order, then step() through rows or run(). An error while binding is reported by the next step.
/// Must not outlive its Database; same thread.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the parameters from the first on.
    template <typename... Values> Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    void bindAt(int index, const QString &text);
    void bindAt(int index, QByteArrayView blob);
    void bindAt(int index, const QByteArray &blob) { bindAt(index, QByteArrayView(blob)); }
    void bindAt(int index, const Secret &secret) { bindAt(index, secret.expose()); }
    void bindAt(int index, qint64 number);
    void bindAt(int index, int number) { bindAt(index, static_cast<qint64>(number)); }
    void bindAt(int index, bool flag) { bindAt(index, static_cast<qint64>(flag)); }
    void bindAt(int index, const QDateTime &instant); ///< milliseconds, NULL if invalid
    void bindAt(int index, const Moment &moment);
    void bindAt(int index, const QStringList &list); ///< compact JSON, '' if empty
    void bindAt(int index, const QJsonArray &array);
    void bindAt(int index, const QJsonObject &object);
    void bindAt(int index, const char *) = delete; // would silently become a bool

    /// True: there is a row to read. False: done.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and makes the statement ready to be bound and run again.
    [[nodiscard]] Done run();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Secret secret(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] Moment moment(int column) const;
    [[nodiscard]] QStringList list(int column) const;
    [[nodiscard]] QJsonArray array(int column) const;
    [[nodiscard]] QJsonObject object(int column) const;

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *handle) : m_database(&database), m_handle(handle) {}
    [[nodiscard]] QByteArrayView view(int column) const;
    void note(int code);

    Database *m_database;
    sqlite3_stmt *m_handle;
    int m_bindError = 0;
};

} // namespace claviger
