// SPDX-License-Identifier: GPL-3.0-or-later
// One's own templates of new keys, over a real vault and a real service.
#include "tests/ui/control/windowfixture.h"
#include "ui/dialogs/createkeydialog.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestTemplateFlows : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_fixture;

    CreateKeyDialog *openCreate()
    {
        m_fixture->act("actionCreateKey");
        return qobject_cast<CreateKeyDialog *>(m_fixture->dialog());
    }
    static QComboBox &box(const QDialog *dialog) { return *dialog->findChild<QComboBox *>(u"template"_s); }
    void close(QDialog *dialog)
    {
        dialog->reject();
        QTRY_VERIFY(!m_fixture->hasDialog());
    }
    /// What is in the form now, under that name.
    void saveAs(CreateKeyDialog *dialog, const QString &name)
    {
        dialog->findChild<QAction *>(u"saveTemplate"_s)->trigger();
        auto *asked = dialog->findChild<QInputDialog *>(u"saveTemplateDialog"_s);
        QVERIFY(asked != nullptr);
        auto *field = asked->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(box(dialog).currentText(), u"Own: "_s + name);
    }
    void fillIn(CreateKeyDialog *dialog)
    {
        m_fixture->type(*dialog, "scopeTyped", u"chats.read"_s);
        m_fixture->press(dialog->findChild<QPushButton *>(u"scopeAdd"_s));
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"allowlist"_s), u"203.0.113.0/24"_s);
        QCOMPARE(dialog->draft().scopes, QStringList{u"chats.read"_s});
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aTemplateSurvivesARestart()
    {
        CreateKeyDialog *dialog = openCreate();
        QVERIFY(dialog != nullptr);
        fillIn(dialog);
        saveAs(dialog, u"CI & Eva's"_s);
        close(dialog);
        m_fixture->lockAndUnlock();

        dialog = openCreate();
        QVERIFY(dialog->draft().scopes.isEmpty());
        QTest::keyClick(&box(dialog), Qt::Key_End);
        QCOMPARE(box(dialog).currentText(), u"Own: CI & Eva's"_s);
        QCOMPARE(dialog->draft().scopes, QStringList{u"chats.read"_s});
        QCOMPARE(dialog->draft().allowlist, QStringList{u"203.0.113.0/24"_s});

        // The key that is made from it is what the template says.
        dialog->findChild<QComboBox *>(u"workspace"_s)->setCurrentIndex(1);
        m_fixture->type(*dialog, "name", u"from-template"_s);
        m_fixture->press(WindowFixture::primary(dialog));
        (void)m_fixture->storeTheSecret();
        QTRY_COMPARE(m_fixture->usable(u"from-template"_s), 1);
        const Key made = m_fixture->keysNamed(u"from-template"_s).constFirst().key;
        QCOMPARE(made.scopes, QStringList{u"chats.read"_s});
        QCOMPARE(made.allowlist, QStringList{u"203.0.113.0/24"_s});
    }

    void aRemovedTemplateStaysAway()
    {
        CreateKeyDialog *dialog = openCreate();
        const int before = box(dialog).count();
        fillIn(dialog);
        saveAs(dialog, u"One"_s);
        saveAs(dialog, u"Two"_s);
        QCOMPARE(box(dialog).count(), before + 2);
        dialog->findChild<QAction *>(u"removeTemplate"_s)->trigger();
        QTRY_COMPARE(box(dialog).count(), before + 1);
        close(dialog);
        m_fixture->lockAndUnlock();
        dialog = openCreate();
        QCOMPARE(box(dialog).count(), before + 1);
        QCOMPARE(box(dialog).itemText(before), u"Own: One"_s);
    }

    void aFormThatWasLockedAwayKeepsItsTemplate()
    {
        CreateKeyDialog *dialog = openCreate();
        fillIn(dialog);
        saveAs(dialog, u"One"_s);
        m_fixture->lockAndUnlock();
        dialog = qobject_cast<CreateKeyDialog *>(m_fixture->dialog());
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE(box(dialog).currentText(), u"Own: One"_s);
        QCOMPARE(dialog->draft().allowlist, QStringList{u"203.0.113.0/24"_s});
    }
};

QTEST_MAIN(TestTemplateFlows)
#include "tst_templateflows.moc"
