// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/tables/namedfilter.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class KeysPage;
class Session;

/// Keeps in the vault the filters of the Keys page that a person gave a name; puts them into the page when a
/// vault is opened. Main thread.
class FilterMemory final : public QObject
{
    Q_OBJECT
public:
    /// \a page must outlive it.
    explicit FilterMemory(KeysPage &page, QObject *parent = nullptr);

    /// Null: the vault is about to close; the page is emptied by its window.
    void setSession(Session *session);

Q_SIGNALS:
    void failed(const claviger::Error &error);

private:
    void read();
    void save(const NamedFilter &filter);
    void remove(const QString &name);
    template <typename Work> void write(Work work);

    KeysPage &m_page;
    QPointer<Session> m_session;
    QList<NamedFilter> m_filters;
};

} // namespace claviger
