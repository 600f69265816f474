// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/sync/syncfixture.h"
#include "ui/control/sessionview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"
#include "ui/platform/secretclipboard.h"

#include <QPushButton>

#include <memory>

/// The window over a real session: a real vault, and one service of the sandbox over HTTP, synced.
class WindowFixture
{
public:
    /// \a description: used in the place of the shipped one.
    explicit WindowFixture(const QString &service = QStringLiteral("entergram"),
                           const QString &description = {},
                           claviger::Connection::Trust trust = claviger::Connection::Trust::Full);
    ~WindowFixture();

    [[nodiscard]] claviger::Session &session() { return m_sync.session(); }
    [[nodiscard]] SyncFixture &sync() { return m_sync; }
    [[nodiscard]] claviger::MainWindow &window() { return *m_window; }
    [[nodiscard]] claviger::SessionView &view() { return *m_view; }
    [[nodiscard]] const claviger::Connection &connection() const { return m_connection; }

    /// The vault is closed and opened again, as a lock and the passphrase would do it.
    void lockAndUnlock();

    [[nodiscard]] int rows() const;
    /// The keys of that name, as the page shows them.
    [[nodiscard]] QList<claviger::KeyRow> keysNamed(const QString &name) const;
    [[nodiscard]] int usable(const QString &name) const;
    void act(const char *name);
    /// The dialog that is in front; waits for one.
    [[nodiscard]] QDialog *dialog() const;
    [[nodiscard]] bool hasDialog() const;
    void press(QWidget *button);
    /// Chooses a place in the tree, by its name as it is read.
    void choosePlace(const QString &name);
    void type(QWidget &dialog, const char *field, const QString &text);
    /// Says in the open reveal dialog that the secret is stored; returns the secret.
    QByteArray storeTheSecret();
    void select(const QString &name);
    /// Creates a key through the dialog and stores its secret, which is returned.
    QByteArray createKey(const QString &name);

    [[nodiscard]] static QPushButton *primary(QDialog *of);

private:
    QTemporaryDir m_dir;
    claviger::SystemClock m_clock;
    SyncFixture m_sync;
    std::unique_ptr<claviger::UiState> m_state;
    std::unique_ptr<claviger::SecretClipboard> m_clipboard;
    std::unique_ptr<claviger::MainWindow> m_window;
    std::unique_ptr<claviger::SessionView> m_view;
    claviger::Connection m_connection;
};
