// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"

#include <QObject>

namespace claviger {

class DialogHost;
class Session;

/// Carries half-filled forms over a lock: into the vault before it closes, out of it after the next unlock.
/// Main thread.
class FormKeeper final : public QObject
{
    Q_OBJECT
public:
    /// \a dialogs must outlive this object.
    explicit FormKeeper(DialogHost &dialogs, QObject *parent = nullptr);

    /// Puts what is open into the vault; it is written before the session ends.
    void keep(Session &session);
    /// Asks for every form that was kept, once the vault has given them back.
    void bringBack(Session &session);

Q_SIGNALS:
    /// The dialog of this kind on this target is wanted again; DialogHost fills it in.
    void wanted(const claviger::OpenForm &form);

private:
    DialogHost &m_dialogs;
    /// Where the forms are that were kept before.
    enum class Kept { InVault, Asked, Back };
    Kept m_kept = Kept::InVault;
};

} // namespace claviger
