// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/auditpictures.h"
#include "app/spokentexts.h"
#include "app/windowprogram.h"
#include "models/domain/whendone.h"
#include "models/tables/connectiontreemodel.h"
#include "models/sync/inventoryreader.h"
#include "models/sync/visiblepart.h"
#include "models/tables/roles.h"
#include "models/tables/scopematrixmodel.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/pages/applicationcommands.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/applicationtableview.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/findingtableview.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/journaltableview.h"
#include "ui/pages/keycommands.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/scopematrixview.h"
#include "ui/pages/scopespage.h"
#include "ui/style/applystyle.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 800);
constexpr int patience = 240; // times settling, for what a slow machine asks of a service

/// The window as it is, with its dialog in front of it as a desktop would place it.
QPixmap pictureOf(QWidget &window, qreal ratio)
{
    QPixmap picture(window.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    window.render(&picture);
    if (QDialog *dialog = openDialog(window)) {
        QPainter painter(&picture);
        painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
        const QPoint corner((window.width() - dialog->width()) / 2,
                            qMax(0, (window.height() - dialog->height()) / 2));
        QPixmap front(dialog->size() * ratio);
        front.setDevicePixelRatio(ratio);
        dialog->render(&front);
        painter.drawPixmap(corner, front);
    }
    // Menus and lists that hang from the window are windows of their own.
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        if (!popup->isVisible() || popup->windowType() != Qt::Popup)
            continue;
        QPixmap front(popup->size() * ratio);
        front.setDevicePixelRatio(ratio);
        popup->render(&front);
        QPainter(&picture).drawPixmap(popup->pos() - window.mapToGlobal(QPoint()), front);
    }
    return picture;
}

Key chosenKey(const QList<Key> &keys, const std::function<bool(const Key &)> &wanted)
{
    const auto found = std::find_if(keys.begin(), keys.end(), wanted);
    return found == keys.end() ? keys.value(0) : *found;
}

void selectCuttingOver(KeyTableView &table)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data(CuttingOverRole).toBool())
            table.selectRow(row);
    }
}

} // namespace

Screenshots::Screenshots(WindowProgram &program, const QString &folder, const QSize &size, Kind kind)
    : m_program(program), m_folder(folder), m_size(size.isValid() ? size : firstSize), m_kind(kind)
{
    connect(&program, &WindowProgram::shown, this, &Screenshots::begin);
    connect(&program, &WindowProgram::demoFailed, this, &Screenshots::fail);
}

void Screenshots::begin()
{
    if (!m_folder.mkpath(u"."_s))
        return fail(makeError(ErrorCode::Io, tr("%1 could not be made.").arg(m_folder.path())));
    m_program.window().resize(m_size);
    whenDone(m_program.session()->vault().run(readInventory), this,
             [this](const Result<Inventory> &inventory) {
                 if (!inventory)
                     return fail(inventory.error());
                 addPages();
                 addDialogs(*inventory);
                 next();
             });
}

void Screenshots::addPages()
{
    MainWindow &window = m_program.window();
    m_steps << ScreenshotStep{u"keys"_s, [&window] { window.keysPage().table()->selectRow(0); }};
    m_steps << ScreenshotStep{u"keys-filtered"_s, [&window] { window.keysPage().setFilterText(u"ci"_s); }};
    m_steps << ScreenshotStep{u"keys-no-match"_s,
                              [&window] { window.keysPage().setFilterText(u"nothing has this name"_s); }};
    m_steps << ScreenshotStep{u"keys-offline"_s, [&window] {
                                  window.keysPage().setFilterText({});
                                  window.showOffline(QDateTime::currentDateTimeUtc().addSecs(-7500));
                              }};
    m_steps << ScreenshotStep{u"overview"_s, [&window] {
                                  window.showOffline({});
                                  window.showPage(Page::Overview);
                              }};
    m_steps << ScreenshotStep{u"palette"_s, [this] { openPalette({}); }};
    m_steps << ScreenshotStep{u"palette-found"_s, [this] { openPalette(u"rot"_s); }};
    m_steps << ScreenshotStep{u"palette-nothing"_s, [this] { openPalette(u"nothing is called so"_s); }};
    addScopes();
    m_steps << auditSteps(window);
    addApplications();
    addFindings();
    m_steps << investigationSteps(window, [this] { confirmDialog(); });
    addMembers();
}

void Screenshots::openPalette(const QString &typed)
{
    m_program.window().findChild<QAction *>(u"actionCommand"_s)->trigger();
    m_program.window().findChild<QLineEdit *>(u"paletteField"_s)->setText(typed);
}

void Screenshots::addApplications()
{
    MainWindow &window = m_program.window();
    ApplicationsPage &page = window.applicationsPage();
    m_steps << ScreenshotStep{u"applications"_s, [&window, &page] {
                                  window.showPage(Page::Applications);
                                  page.table()->selectRow(0);
                              }};
    m_steps << ScreenshotStep{u"create-application"_s,
                              [&window] { window.applicationCommands().create()->trigger(); }};
    m_steps << ScreenshotStep{u"reveal-client-secret"_s,
                              [this, &window] {
                                  m_application = u"nightly-export"_s;
                                  if (auto *name = openDialog(window)->findChild<QLineEdit *>(u"name"_s))
                                      name->setText(m_application);
                                  confirmDialog();
                              },
                              false, "stored"};
    m_steps << ScreenshotStep{u"token"_s, [this] { tryRevealedSecret(); }, false};
    m_steps << ScreenshotStep{u"rotate-application"_s,
                              [&window] { window.applicationCommands().rotate()->trigger(); }};
    m_steps << ScreenshotStep{u"delete-application"_s,
                              [&window] { window.applicationCommands().remove()->trigger(); }};
    m_steps << ScreenshotStep{u"applications-none"_s, [&window] {
                                  auto *tree = window.findChild<QTreeView *>(u"connections"_s);
                                  tree->setCurrentIndex(tree->model()->index(0, 0));
                              }};
}

void Screenshots::addFindings()
{
    MainWindow &window = m_program.window();
    FindingsPage &page = window.findingsPage();
    m_steps << ScreenshotStep{u"findings"_s, [&window, &page] {
                                  leavePlace(window);
                                  window.showPage(Page::Findings);
                                  page.table()->selectRow(0);
                              }};
    m_steps << ScreenshotStep{u"accept-finding"_s, [&window] {
                                  if (auto *accept = window.findChild<QPushButton *>(u"acceptFinding"_s))
                                      accept->click();
                              }};
    m_steps << ScreenshotStep{u"key-with-findings"_s, [&window] {
                                  if (auto *key = window.findChild<QPushButton *>(u"openKeyOfFinding"_s))
                                      key->click();
                                  window.keysPage().table()->selectRow(0);
                              }};
}

// The secret that is on the screen goes where its owner would paste it.
void Screenshots::tryRevealedSecret()
{
    MainWindow &window = m_program.window();
    QDialog *reveal = openDialog(window);
    auto *show = reveal ? reveal->findChild<QPushButton *>(u"show"_s) : nullptr;
    if (!show)
        return fail(makeError(ErrorCode::Internal, tr("There is no client secret to try.")));
    show->click();
    const QString secret = reveal->findChild<QLineEdit *>(u"secret"_s)->text();
    closeDialogs();
    QAbstractItemModel *model = window.applicationsPage().table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == m_application)
            window.applicationsPage().table()->selectRow(row);
    }
    window.applicationCommands().tryToken()->trigger();
    QDialog *token = openDialog(window);
    if (!token)
        return fail(makeError(ErrorCode::Internal, tr("There is no client secret to try.")));
    token->findChild<QLineEdit *>(u"clientSecret"_s)->setText(secret);
    confirmDialog();
}

void Screenshots::addMembers()
{
    MainWindow &window = m_program.window();
    m_steps << ScreenshotStep{u"member"_s, [&window] {
                                  auto *tree = window.findChild<QTreeView *>(u"connections"_s);
                                  window.keysPage().showFiltered({});
                                  window.showPage(Page::Keys);
                                  const QModelIndexList groups =
                                      tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                                                           ConnectionTreeModel::tr("Members"), 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
                                  for (const QModelIndex &group : groups) {
                                      tree->expand(group);
                                      tree->setCurrentIndex(tree->model()->index(0, 0, group));
                                  }
                              }};
    m_steps << ScreenshotStep{u"everywhere"_s, [&window] { leavePlace(window); }};
}

void Screenshots::addScopes()
{
    MainWindow &window = m_program.window();
    auto *page = window.findChild<ScopesPage *>();
    m_steps << ScreenshotStep{u"scopes"_s, [&window, page] {
                                  window.showPage(Page::Scopes);
                                  page->table()->selectRow(0);
                              }};
    m_steps << ScreenshotStep{
        u"scopes-who-can"_s, [page] {
            // The right that most keys have is one that somebody will ask about.
            int column = 1;
            for (int each = 1; each < page->model().columnCount(); ++each) {
                const auto keys = [page](int at) {
                    return page->model().headerData(at, Qt::Horizontal, CountRole).toInt();
                };
                column = keys(each) > keys(column) ? each : column;
            }
            page->askWhoCan(page->model().choices(column).constLast().wish);
        }};
    m_steps << ScreenshotStep{u"scopes-diff"_s, [page] {
                                  page->askWhoCan({});
                                  page->table()->clearSelection();
                                  for (const int row : {0, 2})
                                      page->table()->selectionModel()->select(
                                          page->table()->model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
                                  page->compare();
                              }};
}

// After all that the steps before did.
void Screenshots::addJournal()
{
    MainWindow &window = m_program.window();
    JournalPage &page = window.journalPage();
    m_steps << ScreenshotStep{u"journal"_s, [&window, &page] {
                                  leavePlace(window);
                                  window.showPage(Page::Journal);
                                  page.table()->selectRow(0);
                                  Q_EMIT page.verifyRequested();
                              }};
    m_steps << ScreenshotStep{
        u"journal-broken"_s, [&page] {
            page.setVerdict(tr("The local journal was changed: act 7 is not as it was written."), 7);
            page.setFilterText(u"key"_s);
        }};
    m_steps << ScreenshotStep{u"journal-no-match"_s,
                              [&page] { page.setFilterText(u"nothing has this name"_s); }};
    m_steps << ScreenshotStep{u"journal-export"_s, [&page] {
                                  page.setFilterText({});
                                  Q_EMIT page.exportRequested();
                              }};
}

void Screenshots::addSettings()
{
    const QStringList topics{u"lock"_s, u"clipboard"_s, u"appearance"_s, u"vault"_s, u"folders"_s};
    for (int row = 0; row < topics.size(); ++row) {
        m_steps << ScreenshotStep{
            u"settings-"_s + topics.at(row), [&window = m_program.window(), row] {
                Q_EMIT window.settingsRequested();
                window.findChildren<QListWidget *>(u"topics"_s).constLast()->setCurrentRow(row);
            }};
    }
}

void Screenshots::addDialogs(const Inventory &inventory)
{
    MainWindow &window = m_program.window();
    const QList<Key> keys = inventory.keys;
    const Key used = chosenKey(keys, [](const Key &key) {
        return key.status == KeyStatus::Active && key.lastUsed.isInstant() && !key.allowlist.isEmpty();
    });
    if (!inventory.openOperations.isEmpty()) {
        m_steps << ScreenshotStep{u"keys-cutting-over"_s,
                                  [&window, name = inventory.openOperations.constFirst().keyName] {
                                      window.showPage(Page::Keys);
                                      window.keysPage().setFilterText(name);
                                      selectCuttingOver(*window.keysPage().table());
                                  }};
    }
    m_steps << ScreenshotStep{u"connect"_s, [&window] {
                                  window.showPage(Page::Keys);
                                  window.keysPage().setFilterText({});
                                  Q_EMIT window.connectRequested();
                              }};
    for (const Connection &connection : inventory.connections) {
        KeyPlace place;
        place.connectionId = connection.id;
        m_steps << ScreenshotStep{u"create-"_s + connection.serviceId,
                                  [&window, place] { Q_EMIT window.createRequested(place); }, true,
                                  "primary"};
    }
    m_steps << ScreenshotStep{u"rotate"_s, [&window, used] { Q_EMIT window.rotateRequested({used}); }};
    m_steps << ScreenshotStep{u"reveal"_s, [this] { confirmDialog(); }, false, "stored"};
    m_steps << ScreenshotStep{u"reveal-shown"_s,
                              [&window] {
                                  if (QDialog *reveal = openDialog(window))
                                      reveal->findChild<QPushButton *>(u"show"_s)->click();
                              },
                              false};
    m_steps << ScreenshotStep{u"revoke"_s, [&window, used] { Q_EMIT window.revokeRequested({used}); }};
    m_steps << ScreenshotStep{u"revoke-several"_s,
                              [&window, keys] { Q_EMIT window.revokeRequested(keys.mid(0, 4)); }};
    addFlows(keys, used);
    addJournal();
    addSettings();
    m_steps << ScreenshotStep{u"locked"_s, [this] { m_program.lock(LockPolicy().reason(LockCause::Idle)); }};
    m_steps << ScreenshotStep{u"no-vault"_s, [&window] { window.showNoVault(); }};
    m_steps << ScreenshotStep{u"new-vault"_s, [&window] { Q_EMIT window.createVaultRequested(); }};
}

void Screenshots::addFlows(const QList<Key> &keys, const Key &used)
{
    MainWindow &window = m_program.window();
    KeyCommands &commands = window.commands();
    m_steps << ScreenshotStep{u"rotate-several"_s,
                              [&window, keys] { Q_EMIT window.rotateRequested(keys.mid(0, 5)); }};
    m_steps << ScreenshotStep{u"notes"_s, [&commands, used] {
                                  KeyRow row;
                                  row.key = used;
                                  Q_EMIT commands.annotateRequested({row});
                              }};
    m_steps << ScreenshotStep{u"notes-several"_s, [&commands, keys] {
                                  QList<KeyRow> rows;
                                  for (const Key &key : keys.mid(0, 5)) {
                                      rows.append(KeyRow());
                                      rows.last().key = key;
                                  }
                                  Q_EMIT commands.annotateRequested(rows);
                              }};
    m_steps << ScreenshotStep{u"history"_s,
                              [&commands, used] {
                                  KeyRow row;
                                  row.key = used;
                                  Q_EMIT commands.historyRequested(row);
                              },
                              true, "versions"};
    m_steps << ScreenshotStep{
        u"create-for-job"_s,
        [&commands, used] {
            Q_EMIT commands.createForJobRequested({used.connectionId, used.workspaceId, {}});
        },
        true, "primary"};
    m_steps << ScreenshotStep{u"leak"_s, [this, &commands, used] {
                                  Q_EMIT commands.leakRequested();
                                  typeInto(u"leaked"_s,
                                           QString::fromLatin1(VisiblePart::of(used.prefix).head));
                              }};
    m_steps << ScreenshotStep{u"inspect"_s, [&commands] { Q_EMIT commands.inspectRequested({}); }};
    m_steps << ScreenshotStep{
        u"add-by-hand"_s, [&commands, used] {
            Q_EMIT commands.addByHandRequested({used.connectionId, used.workspaceId, {}});
        }};
    m_steps << ScreenshotStep{
        u"paste-table"_s, [this, &commands, used] {
            Q_EMIT commands.pasteByHandRequested({used.connectionId, used.workspaceId, {}});
            typeInto(u"pasted"_s, u"Name\tKey\tScopes\tCreated\tLast used\n"
                                  "zapier-export\teg_live_8c1f…\tcontacts.read\tNov 3, 2026\t2 days ago\n"
                                  "warehouse sync\teg_live_02be…\tcontacts.*\tOct 12, 2026\tnever\n"_s);
        }};
}

void Screenshots::typeInto(const QString &field, const QString &text)
{
    QDialog *dialog = openDialog(m_program.window());
    if (auto *edit = dialog ? dialog->findChild<QPlainTextEdit *>(field) : nullptr)
        edit->setPlainText(text);
    else
        fail(makeError(ErrorCode::Internal, tr("There is no dialog to type into.")));
}

void Screenshots::confirmDialog()
{
    QDialog *dialog = openDialog(m_program.window());
    auto *button = dialog ? dialog->findChild<QPushButton *>(u"primary"_s) : nullptr;
    if (!button)
        return fail(makeError(ErrorCode::Internal, tr("There is no dialog to confirm.")));
    button->click();
}

void Screenshots::next()
{
    if (m_steps.isEmpty())
        return QApplication::exit(0);
    const ScreenshotStep step = m_steps.takeFirst();
    if (step.closesDialogs)
        closeDialogs();
    step.prepare();
    drawWhenReady(step, patience);
}

// What was asked of a service or of the vault comes when it comes.
void Screenshots::drawWhenReady(const ScreenshotStep &step, int patience)
{
    if (patience == 0)
        return fail(makeError(ErrorCode::Internal, tr("The picture “%1” never got ready.").arg(step.name)));
    QTimer::singleShot(settling, this, [this, step, patience] {
        const QDialog *dialog = openDialog(m_program.window());
        const auto *task = qobject_cast<const TaskDialog *>(dialog);
        const bool busy = task != nullptr && task->isBusy();
        const bool missing =
            step.awaited != nullptr &&
            (dialog == nullptr || !dialog->findChild<QWidget *>(QLatin1String(step.awaited)));
        if (busy || missing)
            return drawWhenReady(step, patience - 1);
        draw(step.name);
        next();
    });
}

void Screenshots::draw(const QString &name)
{
    const QString picture = u"%1-%2"_s.arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    write(picture);
    if (m_kind == Kind::Texts)
        return;
    drawScheme(picture, false);
    drawScheme(picture, true);
    applyStyle(m_program.application(), ColourScheme::Light);
}

void Screenshots::drawScheme(const QString &picture, bool dark)
{
    applyStyle(m_program.application(), dark ? ColourScheme::Dark : ColourScheme::Light);
    QApplication::sendPostedEvents();
    for (const qreal ratio : {1.0, 2.0}) {
        const QString file =
            u"%1%2%3.png"_s.arg(picture, dark ? u"-dark"_s : QString(), ratio > 1 ? u"@2x"_s : QString());
        if (!pictureOf(m_program.window(), ratio).save(m_folder.filePath(file)))
            return fail(
                makeError(ErrorCode::Io, tr("%1 could not be written.").arg(m_folder.filePath(file))));
    }
}

void Screenshots::write(const QString &picture)
{
    QFile file(m_folder.filePath(picture + u".txt"_s));
    const QByteArray text = spokenTexts().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        fail(makeError(ErrorCode::Io, tr("%1 could not be written.").arg(file.fileName())));
}

void Screenshots::closeDialogs()
{
    while (QDialog *dialog = openDialog(m_program.window()))
        delete dialog;
    m_program.window().findChild<CommandPalette *>()->closePalette();
}

void Screenshots::fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    m_steps.clear();
    QApplication::exit(1);
}

} // namespace claviger
