// SPDX-License-Identifier: GPL-3.0-or-later
// Half-filled forms go into the vault with a lock and come back after it; secrets that were typed do not.
#include "tests/ui/control/windowfixture.h"

#include "models/tables/keytablemodel.h"
#include "models/vault/formrepository.h"
#include "ui/dialogs/formfields.h"
#include "ui/dialogs/manualkeydialog.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/applicationtableview.h"

#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTreeWidget>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const QString planted = u"planted_5f2e91c07ad84b63"_s;

/// A way to each dialog that takes input or stands on something.
struct Way
{
    const char *dialog; ///< its class
    const char *service;
    std::function<void(WindowFixture &)> open;
};

void selectKeys(WindowFixture &fixture, int count)
{
    auto *table = fixture.window().keysPage().table();
    table->clearSelection();
    int selected = 0;
    for (int row = 0; row < table->model()->rowCount() && selected < count; ++row) {
        const QModelIndex shown = table->model()->index(row, 0);
        const int source = qobject_cast<QAbstractProxyModel *>(table->model())->mapToSource(shown).row();
        const KeyRow key = fixture.window().keysPage().model().row(source);
        if (key.key.status != KeyStatus::Active)
            continue;
        table->selectionModel()->select(shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        ++selected;
    }
}

std::function<void(WindowFixture &)> action(const char *name, int keys = 0)
{
    return [name, keys](WindowFixture &fixture) {
        if (keys > 0)
            selectKeys(fixture, keys);
        fixture.act(name);
    };
}

std::function<void(WindowFixture &)> onApplication(const char *name)
{
    return [name](WindowFixture &fixture) {
        fixture.window().showPage(Page::Applications);
        fixture.window().applicationsPage().table()->selectRow(0);
        fixture.act(name);
    };
}

void editByHand(WindowFixture &fixture)
{
    fixture.act("actionAddByHand");
    QDialog *add = fixture.dialog();
    fixture.type(*add, "name", u"kept-by-hand"_s);
    fixture.press(WindowFixture::primary(add));
    QTRY_COMPARE(fixture.usable(u"kept-by-hand"_s), 1);
    fixture.select(u"kept-by-hand"_s);
    fixture.act("actionEditByHand");
}

const QHash<QString, Way> &ways()
{
    static const QHash<QString, Way> all{
        {u"connect"_s, {"ConnectDialog", "entergram", action("actionConnect")}},
        {u"create"_s, {"CreateKeyDialog", "entergram", action("actionCreateKey")}},
        {u"create with projects"_s, {"CreateKeyDialog", "appgram", action("actionCreateKey")}},
        {u"create for a principal"_s, {"CreateKeyDialog", "endgame", action("actionCreateKey")}},
        {u"create for a job"_s, {"JobKeyDialog", "entergram", action("actionCreateForJob")}},
        {u"rotate"_s, {"RotateDialog", "entergram", action("actionRotateKey", 1)}},
        {u"rotate several"_s, {"RotateSeveralDialog", "entergram", action("actionRotateKey", 3)}},
        {u"revoke"_s, {"RevokeDialog", "entergram", action("actionRevokeKeys", 1)}},
        {u"revoke several"_s, {"RevokeDialog", "entergram", action("actionRevokeKeys", 3)}},
        {u"notes"_s, {"AnnotationDialog", "entergram", action("actionAnnotate", 1)}},
        {u"add by hand"_s, {"ManualKeyDialog", "entergram", action("actionAddByHand")}},
        {u"edit by hand"_s, {"ManualKeyDialog", "entergram", editByHand}},
        {u"paste a table"_s, {"PasteKeysDialog", "entergram", action("actionPasteByHand")}},
        {u"leak"_s, {"LeakDialog", "entergram", action("actionLeak")}},
        {u"create an application"_s,
         {"CreateApplicationDialog", "endgame", onApplication("actionCreateApplication")}},
        {u"try a token"_s, {"TokenDialog", "endgame", onApplication("actionTryToken")}},
        {u"rotate an application"_s,
         {"RotateApplicationDialog", "endgame", onApplication("actionRotateApplication")}},
        {u"delete an application"_s, {"ConfirmDialog", "endgame", onApplication("actionDeleteApplication")}},
    };
    return all;
}

/// Dialogs that do not come back, and why that loses nothing.
const QHash<QString, QString> &without()
{
    static const QHash<QString, QString> all{
        {u"TaskDialog"_s, u"the frame of the others"_s},
        {u"AboutDialog"_s, u"takes nothing"_s},
        {u"ErrorsDialog"_s, u"takes nothing"_s},
        {u"ScopeDiffDialog"_s, u"takes nothing"_s},
        {u"RevealDialog"_s, u"a secret; the journal of operations names the key that nobody stored"_s},
        {u"NewVaultDialog"_s, u"no vault is open"_s},
        {u"SettingsDialog"_s, u"every change is stored at once"_s},
        {u"ChangePassphraseDialog"_s, u"passphrases only"_s},
        {u"AnnotateSeveralDialog"_s, u"comes back like AnnotationDialog, by the same kind"_s},
        {u"AcceptFindingDialog"_s, u"filled in again when the same finding is accepted"_s},
        {u"InspectKeyDialog"_s, u"a secret; comes back empty"_s},
        {u"HistoryDialog"_s, u"takes nothing"_s},
        {u"EntityDialog"_s, u"takes nothing"_s},
        {u"CompareEventsDialog"_s, u"takes nothing"_s},
        {u"FacetValuesDialog"_s, u"takes nothing"_s},
        {u"TimeRangeDialog"_s, u"two moments of a question"_s},
        {u"NameDialog"_s, u"a name for what the form or the page still holds"_s},
        {u"ExportDialog"_s, u"choices that the next export starts from anew"_s},
        {u"ImportDialog"_s, u"files that are still on the disk; nothing is typed"_s},
        {u"ImportProgressDialog"_s, u"takes nothing"_s},
        {u"SourcesDialog"_s, u"takes nothing"_s},
        {u"ReceiptDialog"_s, u"takes nothing"_s},
    };
    return all;
}

bool isUsable(const QWidget *field)
{
    return field->isEnabled() && field->isVisibleTo(field->window());
}

/// Types and chooses something in every field of the form, as far as it lets a person.
void fillEverything(QDialog &dialog)
{
    for (auto *list : dialog.findChildren<QListWidget *>())
        list->setCurrentRow(list->count() - 1);
    for (auto *combo : dialog.findChildren<QComboBox *>()) {
        if (isUsable(combo) && combo->count() > 1)
            combo->setCurrentIndex(combo->currentIndex() == 0 ? 1 : 0);
    }
    if (auto *table = dialog.findChild<QPlainTextEdit *>(u"pasted"_s))
        table->setPlainText(u"first\tsecond\nalpha\tread\nbeta\twrite\n"_s);
    for (auto *edit : dialog.findChildren<QLineEdit *>()) {
        const bool isInner = edit->objectName().startsWith("qt_"_L1);
        if (!isInner && isUsable(edit) && !edit->isReadOnly() && !edit->objectName().endsWith("Filter"_L1))
            QTest::keyClicks(edit,
                             edit->objectName() == "url"_L1 ? u"https://example.com/x"_s : planted.left(9));
    }
    for (auto *text : dialog.findChildren<QPlainTextEdit *>()) {
        if (isUsable(text) && !text->isReadOnly() && text->toPlainText().isEmpty())
            text->setPlainText(text->objectName() == "allowlist"_L1 ? u"203.0.113.0/24"_s : u"two\nlines"_s);
    }
    for (auto *box : dialog.findChildren<QCheckBox *>()) {
        if (isUsable(box))
            box->click();
    }
    for (auto *number : dialog.findChildren<QSpinBox *>())
        number->setValue(number->maximum());
    for (auto *date : dialog.findChildren<QDateTimeEdit *>()) {
        if (isUsable(date))
            date->setDate(date->date().addDays(3));
    }
    for (auto *tree : dialog.findChildren<QTreeWidget *>(u"scopes"_s)) {
        if (isUsable(tree) && tree->topLevelItemCount() > 0 && tree->topLevelItem(0)->childCount() > 0)
            tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    }
}

QByteArray classOf(const QDialog &dialog)
{
    return QByteArray(dialog.metaObject()->className()).mid(int(qstrlen("claviger::")));
}

QString noticeOf(const QDialog &dialog)
{
    const auto *notice = dialog.findChild<NoticeBar *>(u"formNotice"_s);
    return notice != nullptr && !notice->isHidden() ? notice->sentence() : QString();
}

QList<OpenForm> keptForms(WindowFixture &fixture)
{
    return SyncFixture::waitFor(fixture.session().vault().run(
                                    [](Database &database) { return FormRepository(database).all(); }))
        .value();
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDialogComesBackOrHasAReason()
    {
        static const QRegularExpression declared(u"^class (\\w+Dialog)(?: final)? : public \\w*Dialog"_s,
                                                 QRegularExpression::MultilineOption);
        QSet<QString> known(without().keyBegin(), without().keyEnd());
        for (const Way &way : ways())
            known.insert(QLatin1String(way.dialog));
        QStringList forgotten;
        int seen = 0;
        QDirIterator headers(QStringLiteral(CLAVIGER_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            auto classes = declared.globalMatch(QString::fromUtf8(header.readAll()));
            while (classes.hasNext()) {
                const QString name = classes.next().captured(1);
                ++seen;
                if (!known.contains(name))
                    forgotten << name;
            }
        }
        QVERIFY(seen > 20);
        QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u", "_s)));
    }

    void whatWasTypedComesBack_data()
    {
        QTest::addColumn<QString>("way");
        for (auto way = ways().keyBegin(); way != ways().keyEnd(); ++way)
            QTest::newRow(qPrintable(*way)) << *way;
    }
    void whatWasTypedComesBack()
    {
        QFETCH(QString, way);
        const Way taken = ways().value(way);
        WindowFixture fixture(QLatin1String(taken.service));
        taken.open(fixture);
        QDialog *dialog = fixture.dialog();
        QCOMPARE(classOf(*dialog), QByteArray(taken.dialog));
        fillEverything(*dialog);
        const QJsonObject typed = FormFields::read(*dialog);

        fixture.lockAndUnlock();
        QTRY_VERIFY(fixture.hasDialog());
        QDialog *again = fixture.dialog();
        QCOMPARE(classOf(*again), QByteArray(taken.dialog));
        QVERIFY(!noticeOf(*again).isEmpty());
        const QJsonObject back = FormFields::read(*again);
        QCOMPARE(back.keys(), typed.keys());
        for (auto field = typed.begin(); field != typed.end(); ++field) {
            if (field->isNull()) { // a secret: gone, and the notice says which
                QCOMPARE(back.value(field.key()), QJsonValue(QString()));
                const auto *widget = again->findChild<QWidget *>(field.key());
                QVERIFY2(noticeOf(*again).contains(widget->accessibleName()), qPrintable(noticeOf(*again)));
            } else {
                QVERIFY2(
                    back.value(field.key()) == *field,
                    qPrintable(u"%1: %2 became %3"_s.arg(field.key(), field->toVariant().toString(),
                                                         back.value(field.key()).toVariant().toString())));
            }
        }
        // Once: who closes it now is not asked again.
        again->reject();
        fixture.view().setSession(nullptr);
        QVERIFY(keptForms(fixture).isEmpty());
    }

    void secretsThatWereTypedAreNotKept()
    {
        WindowFixture fixture;
        fixture.act("actionConnect");
        QDialog *connect = fixture.dialog();
        fixture.type(*connect, "credential", planted);
        fixture.type(*connect, "connectionName", u"half-filled"_s);
        fixture.view().setSession(nullptr);
        const QList<OpenForm> forms = keptForms(fixture);
        QCOMPARE(forms.size(), 1);
        const QByteArray stored = QJsonDocument(forms.constFirst().fields).toJson();
        QVERIFY(stored.contains("half-filled"));
        QVERIFY(!stored.contains(planted.toUtf8()));
        QVERIFY(forms.constFirst().fields.value(u"credential"_s).isNull());
    }

    void aWholeSecretInTheWrongFieldIsCut()
    {
        WindowFixture fixture;
        fixture.act("actionAddByHand");
        fixture.type(*fixture.dialog(), "prefix", planted);
        fixture.view().setSession(nullptr);
        const QList<OpenForm> forms = keptForms(fixture);
        QCOMPARE(forms.size(), 1);
        QVERIFY(!QJsonDocument(forms.constFirst().fields).toJson().contains(planted.toUtf8()));
    }

    void severalFormsComeBack()
    {
        WindowFixture fixture;
        fixture.act("actionCreateKey");
        fixture.type(*fixture.dialog(), "name", u"one"_s);
        fixture.act("actionAddByHand");
        QTRY_COMPARE(fixture.window().findChildren<TaskDialog *>().size(), 2);
        fixture.type(*fixture.window().findChild<ManualKeyDialog *>(), "name", u"two"_s);
        fixture.lockAndUnlock();
        const auto names = [&fixture] {
            QStringList found;
            for (const TaskDialog *dialog : fixture.window().findChildren<TaskDialog *>())
                found << FormFields::read(*dialog).value(u"name"_s).toString();
            found.sort();
            return found;
        };
        QTRY_COMPARE(names(), (QStringList{u"one"_s, u"two"_s}));
    }

    void aLockBeforeTheyAreBackLosesNothing()
    {
        WindowFixture fixture;
        fixture.act("actionAddByHand");
        fixture.type(*fixture.dialog(), "name", u"one"_s);
        fixture.view().setSession(nullptr);
        // Unlocked and locked at once: the window has not even read the keys.
        fixture.sync().restart();
        fixture.view().setSession(&fixture.session());
        fixture.view().setSession(nullptr);
        const QList<OpenForm> forms = keptForms(fixture);
        QCOMPARE(forms.size(), 1);
        QCOMPARE(forms.constFirst().fields.value(u"name"_s).toString(), u"one"_s);
    }

    void whatCannotBeOpenedNowIsKeptOn()
    {
        WindowFixture fixture;
        fixture.view().setSession(nullptr);
        const OpenForm gone{
            u"annotate"_s, {{u"connection"_s, u"none"_s}, {u"id"_s, u"none"_s}}, {{u"note"_s, u"x"_s}}};
        QVERIFY(SyncFixture::waitFor(fixture.session().vault().run([gone](Database &database) {
                    return FormRepository(database).keep({gone});
                })).has_value());
        fixture.lockAndUnlock();
        fixture.lockAndUnlock();
        fixture.view().setSession(nullptr);
        const QList<OpenForm> forms = keptForms(fixture);
        QCOMPARE(forms.size(), 1);
        QCOMPARE(forms.constFirst(), gone);
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
