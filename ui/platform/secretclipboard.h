// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "ui/platform/clipboardport.h"
#include "ui/platform/oneshottimer.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace claviger {

/// Lends secrets to the clipboard: marked so that clipboard histories leave them out, and taken back
/// after 30 seconds, on clear() (call it when the vault locks) and when the program ends. What somebody
/// copied in the meantime is left alone. It remembers only a salted hash of what it put there. Where the
/// desktop needs the focus for it, what is due is done as soon as the focus is back.
/// Main thread only. The clipboard itself keeps a copy that nobody can wipe.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultHold{30};

    SecretClipboard(std::unique_ptr<ClipboardPort> clipboard, std::unique_ptr<OneShotTimer> timer,
                    std::chrono::seconds hold = defaultHold, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// How long a secret stays.
    [[nodiscard]] std::chrono::seconds hold() const { return m_hold; }
    void setHold(std::chrono::seconds hold) { m_hold = hold; } ///< for what is copied from now on
    /// What this desktop cannot promise, for people; empty: nothing is in the way.
    [[nodiscard]] QString limit() const;
    /// What to say after a copy: that it is taken back, and where that cannot be promised.
    [[nodiscard]] QString copiedText() const;
    [[nodiscard]] bool isHolding() const { return !m_hash.isEmpty(); }

    void copy(const Secret &secret);
    /// Empties the clipboard if it still holds what copy() put there.
    void clear();
    /// A window of the program has the focus again.
    void onFocus();

Q_SIGNALS:
    void copied(int seconds);
    void cleared();

private:
    [[nodiscard]] bool isUnchanged() const;
    [[nodiscard]] QByteArray hashOf(QByteArrayView bytes) const;

    std::unique_ptr<ClipboardPort> m_clipboard;
    std::unique_ptr<OneShotTimer> m_timer;
    std::chrono::seconds m_hold;
    QByteArray m_salt;
    bool m_isDue = false; ///< to be taken back, but there was no focus to do it
    QByteArray m_hash;    ///< empty: nothing of ours is out there
};

} // namespace claviger
