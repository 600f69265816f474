// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/style/actionbutton.h"

#include <QDialog>
#include <QFuture>
#include <QFutureWatcher>

#include <chrono>
#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace claviger {

class ErrorPanel;
class NoticeBar;
class ToneLabel;

/// The frame of every dialog here: a heading with a sentence, the body, an error inside the page, and a
/// footer with at most one primary button. While an action runs the body is disabled, Cancel reads Stop
/// and ends the action instead of closing. Open it with open() or show(); it never spins an event loop
/// of its own.
class TaskDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TaskDialog(QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return static_cast<bool>(m_cancel); }
    void showError(const Error &error);
    void clearError();
    /// A sentence above everything else in the page, which stays.
    void showNotice(const QString &sentence);
    /// What of the text in the field of that name may be kept while the vault is locked; a form that may
    /// be handed a secret by mistake cuts it.
    [[nodiscard]] virtual QString keptText(const QString &, const QString &text) const { return text; }
    /// Closes, or stops the action that is under way.
    void reject() override;

protected:
    void setHeading(const QString &title, const QString &sentence);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    ActionButton *addSecondary(const QString &text);
    ActionButton *addPrimary(const QString &text, ActionButton::Role role = ActionButton::Role::Primary);
    [[nodiscard]] ActionButton *cancelButton() const { return m_cancelButton; }
    /// A quiet sentence at the start of the footer.
    void setStatus(const QString &sentence);

    /// Follows \a future, keeps the dialog busy meanwhile and hands its result to \a then, exactly once:
    /// a future that ends without a result counts as stopped.
    template <typename R> void follow(const QString &sentence, QFuture<R> future, std::function<void(R)> then)
    {
        auto *watcher = new QFutureWatcher<R>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then = std::move(then)] {
            watcher->deleteLater();
            setIdle();
            then(watcher->future().resultCount() > 0 ? watcher->result() : R(fail(stopped())));
        });
        setBusy(sentence, [future]() mutable { future.cancel(); });
        watcher->setFuture(future);
    }

    /// Counts \a pause down, second by second in \a sentence, then calls \a begin; Stop ends it before anything
    /// has begun. For what no service can take back. No pause: begins at once.
    void beginAfter(std::chrono::seconds pause, const std::function<QString(int seconds)> &sentence,
                    const std::function<void()> &begin);

    /// Called when an action starts and ends.
    virtual void busyChanged(bool) {}
    /// The sentence for an action that was stopped half way.
    [[nodiscard]] virtual Error stopped() const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setBusy(const QString &sentence, std::function<void()> cancel);
    void setIdle();
    void fitHeight();

    std::function<void()> m_cancel;
    ToneLabel *m_title;
    ToneLabel *m_sentence;
    NoticeBar *m_notice;
    QWidget *m_content;
    QVBoxLayout *m_body;
    ErrorPanel *m_error;
    ToneLabel *m_status;
    QHBoxLayout *m_footer;
    ActionButton *m_cancelButton;
    ActionButton *m_primary = nullptr;
    bool m_primaryWasEnabled = true;
    QString m_idleStatus;
    QString m_cancelText;
};

} // namespace claviger
