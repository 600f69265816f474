// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/acceptfindingdialog.h"

#include "ui/dialogs/field.h"
#include "ui/style/possible.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualDays = 90;
constexpr int mostDays = 3650;
} // namespace

AcceptFindingDialog::AcceptFindingDialog(const FindingRecord &record, const QDate &today, Action accept,
                                         QWidget *parent)
    : TaskDialog(parent)
    , m_accept(std::move(accept))
    , m_until(new QDateEdit(this))
    , m_reason(new QPlainTextEdit(this))
    , m_reasonField(nullptr)
{
    setHeading(tr("Accept this finding"), record.finding.sentence);
    buildDay(today);
    m_reason->setObjectName(u"acceptReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_reasonField = new Field(tr("&Reason"), m_reason, this);
    m_reasonField->setNote(record.finding.evidence == Finding::Evidence::Events
                               ? tr("It opens again by itself after that day, or when there is new evidence.")
                               : tr("It opens again by itself after that day."));
    body()->addWidget(m_reasonField);
    body()->addStretch();
    ActionButton *button = addPrimary(tr("&Accept the finding"));
    button->setObjectName(u"confirmAccept"_s);
    const auto refresh = [this, button] {
        const bool said = !m_reason->toPlainText().trimmed().isEmpty();
        setPossible(*button, {}, said ? QString() : tr("Say why first."));
    };
    connect(m_reason, &QPlainTextEdit::textChanged, this, refresh);
    refresh(); // a disabled button says why from the start
    connect(button, &QPushButton::clicked, this, &AcceptFindingDialog::start);
    m_reason->setFocus();
    resize(520, 200);
}

void AcceptFindingDialog::buildDay(const QDate &today)
{
    m_until->setObjectName(u"acceptUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today, today.addDays(mostDays));
    m_until->setDate(today.addDays(usualDays));
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_until);
    for (const int count : {7, 30, 90}) {
        auto *preset = new QPushButton(tr("%n day(s)", nullptr, count), days);
        preset->setAutoDefault(false);
        connect(preset, &QPushButton::clicked, this,
                [this, today, count] { m_until->setDate(today.addDays(count)); });
        row->addWidget(preset);
    }
    row->addStretch();
    body()->addWidget(new Field(tr("Until the &end of"), days, this, m_until));
}

void AcceptFindingDialog::start()
{
    const QDateTime until = m_until->date().addDays(1).startOfDay().toUTC();
    follow<Result<FindingRecord>>(tr("Keeping it…"), m_accept(until, m_reason->toPlainText()),
                                  [this](const Result<FindingRecord> &kept) {
                                      if (kept)
                                          accept();
                                      else
                                          showError(kept.error());
                                  });
}

} // namespace claviger
