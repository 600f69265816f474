// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/owntemplate.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class CreateKeyDialog;
class Session;

/// Keeps in the vault what a person saves as a template in a create dialog, and tells the dialog how it is
/// kept; goes with the dialog. Main thread.
class TemplateMemory final : public QObject
{
    Q_OBJECT
public:
    TemplateMemory(CreateKeyDialog &dialog, Session &session, const QString &serviceId);

private:
    void save(const OwnTemplate &own);
    void remove(const QString &name);
    /// Has \a work done with the repository; then the dialog gets what there is.
    template <typename Work> void change(Work work, const QString &chosen);

    CreateKeyDialog &m_dialog;
    QPointer<Session> m_session;
    QString m_serviceId;
};

} // namespace claviger
