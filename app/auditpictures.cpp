// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditpictures.h"

#include "models/tables/findingtablemodel.h"
#include "ui/audit/eventmenu.h"
#include "ui/audit/eventtable.h"
#include "ui/audit/eventtableview.h"
#include "ui/audit/querycompleter.h"
#include "ui/audit/queryedit.h"
#include "ui/imports/dropoverlay.h"
#include "ui/imports/loginput.h"
#include "ui/mainwindow/logentrances.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/findingspage.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// The first finding of that rule.
void showFindingOf(FindingsPage &page, const QString &rule)
{
    for (int row = 0; row < page.model().rowCount(); ++row) {
        if (page.model().row(row).record.finding.rule == rule)
            return page.showFinding(page.model().row(row).record.finding.id);
    }
}

void typeKey(QWidget &field, char key)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(key)));
    QCoreApplication::sendEvent(&field, &press);
}

} // namespace

QList<ScreenshotStep> auditSteps(MainWindow &window)
{
    QList<ScreenshotStep> steps;
    AuditPage &page = window.auditPage();
    EventTableView *view = page.table()->view();
    steps << ScreenshotStep{u"audit"_s, [&window, view] {
                                window.showPage(Page::Audit);
                                view->setFocus();
                            }};
    steps << ScreenshotStep{u"audit-event"_s, [&page, view] {
                                page.showQuery(u"outcome:denied"_s);
                                QTimer::singleShot(settling / 2, view, [view] { view->goTo(2); });
                            }};
    steps << ScreenshotStep{u"audit-menu"_s, [&page, view] {
                                const audit::EventRow event = page.selectedEvents(1).value(0);
                                page.popUpMenu(event, int(AuditField::Ip),
                                               view->mapToGlobal(QPoint(240, 60)));
                            }};
    steps << ScreenshotStep{u"audit-completion"_s, [&page] {
                                if (auto *menu = page.findChild<EventMenu *>())
                                    menu->close();
                                page.showQuery(u"outcome:denied "_s);
                                page.queryEdit()->setFocus();
                                for (const char c : {'i', 'p', ':'})
                                    typeKey(*page.queryEdit(), c);
                            }};
    steps << ScreenshotStep{u"audit-compare"_s, [&page, view] {
                                page.completer()->popup()->popup()->hide();
                                page.showQuery({});
                                QTimer::singleShot(settling / 3, view, [&page, view] {
                                    view->goTo(0);
                                    view->extendTo(1);
                                    page.compareSelected();
                                });
                            }};
    steps << ScreenshotStep{u"audit-mistake"_s,
                            [&page] { page.showQuery(u"outcome:denied acter:\"ci bot\" since:7d"_s); }};
    steps << ScreenshotStep{u"audit-no-match"_s,
                            [&page] { page.showQuery(u"outcome:denied actor:nobody-of-that-name"_s); }};
    return steps;
}

QList<ScreenshotStep> investigationSteps(MainWindow &window, const std::function<void()> &confirm)
{
    QList<ScreenshotStep> steps;
    AuditPage &page = window.auditPage();
    steps << ScreenshotStep{u"finding-leak"_s, [&window] {
                                leavePlace(window);
                                window.showPage(Page::Findings);
                                showFindingOf(window.findingsPage(), u"use_outside_allowlist"_s);
                            }};
    steps << ScreenshotStep{u"evidence"_s, [&window, &page] {
                                if (auto *show = window.findChild<QPushButton *>(u"showEvidence"_s))
                                    show->click();
                                QTimer::singleShot(settling / 2, &page,
                                                   [&page] { page.table()->view()->goTo(0); });
                            }};
    steps << ScreenshotStep{u"entity"_s,
                            [&page] {
                                const audit::EventRow event = page.selectedEvents(1).value(0);
                                Q_EMIT page.entityRequested(AuditField::Ip,
                                                            QString::fromUtf8(event[AuditField::Ip]));
                            },
                            true, "touched"};
    steps << ScreenshotStep{u"facet-values"_s, [&page] { Q_EMIT page.allValuesRequested({AuditField::Ip}); },
                            true, "values"};
    steps << ScreenshotStep{u"sources"_s, [&page] { Q_EMIT page.sourcesRequested(); }, true, "sources"};
    steps << ScreenshotStep{
        u"import"_s,
        [&window] {
            const LogInput log =
                LogInput::ofText(u"time,user,action,ip_address,status\n"
                                 "2026-11-02T08:15:30Z,ada@example.com,key.create,203.0.113.7,201\n"
                                 "2026-11-02T08:16:02Z,ci-bot,repo.read,198.51.100.24,200\n"
                                 "2026-11-02T08:16:05Z,ci-bot,repo.delete,198.51.100.24,403\n"_s);
            Q_EMIT window.findChild<LogEntrances *>()->logsRequested(log, DropOverlay::Place::Vault);
        },
        true, "sample"};
    steps << ScreenshotStep{u"import-map"_s,
                            [&window] {
                                if (auto *map = window.findChild<QAbstractButton *>(u"mapFields"_s))
                                    map->click();
                            },
                            false};
    steps << ScreenshotStep{u"receipt"_s, confirm, false, "receiptFacts"};
    return steps;
}

} // namespace claviger
