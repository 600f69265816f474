// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/clock.h"
#include "models/sync/tokensession.h"
#include "ui/dialogs/taskdialog.h"

#include <memory>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace claviger {

class FactsList;
class Field;
class SecretClipboard;
class SecretField;

/// Exchanges a pasted client secret for a token, shows what the token says about itself, counts it down and
/// gets the next one before it ends. Secret and token are in memory only; both go when the dialog closes.
class TokenDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Exchange = std::function<QFuture<Result<AccessToken>>(const Secret &clientSecret)>;

    /// \a clock and \a clipboard must outlive the dialog.
    TokenDialog(const Application &application, const QString &serviceName, const Clock &clock,
                SecretClipboard &clipboard, Exchange exchange, QWidget *parent = nullptr);
    ~TokenDialog() override;

    void done(int result) override;
    /// How often the clock is looked at.
    void setInterval(int milliseconds);

Q_SIGNALS:
    void tokenCopied();

private:
    void buildSecret();
    void buildToken();
    void start();
    void onExchanged(const AccessToken &token);
    void onFailed(const Error &error);
    void showFacts(const AccessToken &token);
    void tick();
    void setKeptFresh(bool kept);
    void wipe();

    QString m_serviceName;
    const Clock &m_clock;
    SecretClipboard &m_clipboard;
    Exchange m_exchange;
    std::unique_ptr<TokenSession> m_tokens;
    QTimer m_second;
    int m_exchanges = 0;
    SecretField *m_secret;
    Field *m_secretField = nullptr;
    QWidget *m_panel;
    ToneLabel *m_countdown = nullptr;
    QProgressBar *m_left = nullptr;
    ToneLabel *m_remarks = nullptr;
    FactsList *m_facts = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_copy = nullptr;
    ActionButton *m_get = nullptr;
};

} // namespace claviger
