// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/taskdialog.h"

#include "ui/dialogs/errorpanel.h"
#include "ui/dialogs/noticebar.h"
#include "ui/style/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QWidget *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace

TaskDialog::TaskDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new ToneLabel(Tone::Normal, ToneLabel::Size::Title, this))
    , m_sentence(new ToneLabel(Tone::Muted, ToneLabel::Size::Body, this))
    , m_notice(new NoticeBar(Tone::Info, {}, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
    , m_error(new ErrorPanel(this))
    , m_status(new ToneLabel(Tone::Muted, ToneLabel::Size::Caption, this))
    , m_footer(new QHBoxLayout)
    , m_cancelButton(new ActionButton(tr("Cancel"), ActionButton::Role::Secondary, this))
{
    m_title->setObjectName(u"title"_s);
    m_status->setObjectName(u"status"_s);
    m_notice->setObjectName(u"formNotice"_s);
    m_notice->hide();
    m_cancelButton->setObjectName(u"cancel"_s);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);

    auto *page = new QVBoxLayout;
    page->setContentsMargins(16, 16, 16, 16);
    page->setSpacing(12);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title);
    heading->addWidget(m_sentence);
    page->addLayout(heading);
    page->addWidget(m_notice);
    page->addWidget(m_content, 1);
    page->addWidget(m_error);

    m_footer->setContentsMargins(16, 8, 16, 8);
    m_footer->setSpacing(8);
    m_footer->addWidget(m_status, 1);
    m_footer->addWidget(m_cancelButton);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(page, 1);
    outer->addWidget(hairline(this));
    outer->addLayout(m_footer);
    connect(m_cancelButton, &QPushButton::clicked, this, &TaskDialog::reject);
}

void TaskDialog::setHeading(const QString &title, const QString &sentence)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

ActionButton *TaskDialog::addSecondary(const QString &text)
{
    auto *button = new ActionButton(text, ActionButton::Role::Secondary, this);
    m_footer->insertWidget(m_footer->count() - (m_primary ? 1 : 0), button);
    return button;
}

ActionButton *TaskDialog::addPrimary(const QString &text, ActionButton::Role role)
{
    m_primary = new ActionButton(text, role, this);
    m_primary->setObjectName(u"primary"_s);
    m_footer->addWidget(m_primary);
    return m_primary;
}

void TaskDialog::setStatus(const QString &sentence)
{
    m_idleStatus = sentence;
    if (!isBusy())
        m_status->setText(sentence);
}

void TaskDialog::showError(const Error &error)
{
    m_error->showError(error);
}

void TaskDialog::clearError()
{
    m_error->clear();
}

void TaskDialog::showNotice(const QString &sentence)
{
    m_notice->setSentence(sentence);
    m_notice->show();
}

void TaskDialog::reject()
{
    // It may forget itself while it runs.
    if (const auto cancel = m_cancel)
        cancel();
    else
        QDialog::reject();
}

Error TaskDialog::stopped() const
{
    return makeError(ErrorCode::Cancelled, tr("Stopped. Nothing was changed here."));
}

void TaskDialog::setBusy(const QString &sentence, std::function<void()> cancel)
{
    m_cancel = std::move(cancel);
    clearError();
    m_content->setEnabled(false);
    m_status->setText(sentence);
    m_cancelText = m_cancelButton->text();
    m_cancelButton->setText(tr("Stop"));
    if (m_primary) {
        m_primaryWasEnabled = m_primary->isEnabled();
        m_primary->setEnabled(false);
    }
    // The keyboard stays on something that works.
    m_cancelButton->setFocus();
    busyChanged(true);
}

void TaskDialog::setIdle()
{
    m_cancel = {};
    m_content->setEnabled(true);
    m_status->setText(m_idleStatus);
    m_cancelButton->setText(m_cancelText);
    if (m_primary)
        m_primary->setEnabled(m_primaryWasEnabled);
    busyChanged(false);
}

void TaskDialog::beginAfter(std::chrono::seconds pause, const std::function<QString(int)> &sentence,
                            const std::function<void()> &begin)
{
    if (pause.count() <= 0)
        return begin();
    auto *ticks = new QTimer(this);
    const auto end = [this, ticks] {
        ticks->stop();
        ticks->deleteLater();
        setIdle();
    };
    connect(ticks, &QTimer::timeout, this, [this, sentence, begin, end, left = int(pause.count())]() mutable {
        if (--left > 0)
            return m_status->setText(sentence(left));
        end();
        begin();
    });
    setBusy(sentence(int(pause.count())), end);
    ticks->start(std::chrono::seconds(1));
}

bool TaskDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &TaskDialog::fitHeight, Qt::QueuedConnection);
    return handled;
}

// Wrapped sentences make a dialog's least height depend on its width, which QDialog does not follow.
void TaskDialog::fitHeight()
{
    if (!isVisible() || !layout()->hasHeightForWidth())
        return;
    int least = layout()->totalHeightForWidth(width());
    if (const QScreen *display = screen())
        least = qMin(least, display->availableSize().height() - 48);
    if (height() < least)
        resize(width(), least);
}

void TaskDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier && m_primary) {
        m_primary->animateClick();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace claviger
