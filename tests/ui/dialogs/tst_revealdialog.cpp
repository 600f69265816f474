// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fakeclipboard.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/platform/systemtimer.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a screen reader, a tool tip or a window list could tell.
QString everythingSaid(QWidget &dialog)
{
    QStringList said{dialog.windowTitle()};
    QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
    widgets << &dialog;
    for (QWidget *widget : std::as_const(widgets)) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
             << widget->whatsThis();
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            said << edit->text();
        if (auto *label = qobject_cast<QLabel *>(widget))
            said << label->text();
    }
    return said.join(u'\n');
}

} // namespace

/// A new secret is shown once, and nowhere else.
class TestRevealDialog : public QObject
{
    Q_OBJECT
    QString m_clipboardText;
    std::unique_ptr<SecretClipboard> m_clipboard;

private Q_SLOTS:
    void init()
    {
        m_clipboardText.clear();
        m_clipboard = std::make_unique<SecretClipboard>(std::make_unique<FakeClipboard>(m_clipboardText),
                                                        std::make_unique<SystemTimer>());
    }

    void secretIsNowhereWhileMaskedAndGoneAfterClosing()
    {
        const RevealContent content =
            revealContent(*entri(), connectionTo(entri()), key(u"k"_s, u"bot"_s, -1));
        RevealDialog dialog(content, Secret("entri_TOPSECRET"), *m_clipboard);
        dialog.show();
        QVERIFY(!everythingSaid(dialog).contains(u"TOPSECRET"_s));
        press(*named(dialog, "show"), Qt::Key_Space);
        QCOMPARE(named<QLineEdit>(dialog, "secret")->text(), u"entri_TOPSECRET"_s);
        QVERIFY(!dialog.windowTitle().contains(u"TOPSECRET"_s));
        press(*named(dialog, "show"), Qt::Key_Space);
        QVERIFY(!everythingSaid(dialog).contains(u"TOPSECRET"_s));
        press(*named(dialog, "show"), Qt::Key_Space);
        dialog.done(QDialog::Rejected);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!everythingSaid(dialog).contains(u"TOPSECRET"_s));
    }

    void closesOnlyThroughTheGate()
    {
        RevealDialog dialog(revealContent(*entri(), connectionTo(entri()), {}), Secret("s"), *m_clipboard);
        dialog.show();
        QVERIFY(!primary(dialog)->isEnabled());
        press(dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(named(dialog, "gate")->isVisible());
        dialog.close();
        QVERIFY(dialog.isVisible());
        press(*named(dialog, "stored"), Qt::Key_Space);
        QVERIFY(!named(dialog, "gate")->isVisible());
        primary(dialog)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void canBeClosedWithoutStoring()
    {
        RevealDialog dialog(revealContent(*entri(), connectionTo(entri()), {}), Secret("s"), *m_clipboard);
        dialog.show();
        press(dialog, Qt::Key_Escape);
        press(*named(dialog, "discard"), Qt::Key_Space);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void copies()
    {
        RevealDialog dialog(revealContent(*entri(), connectionTo(entri()), {}), Secret("entri_1"),
                            *m_clipboard);
        dialog.show();
        press(*named(dialog, "copy"), Qt::Key_Space);
        QCOMPARE(m_clipboardText, u"entri_1"_s);
        QVERIFY(named<QLabel>(dialog, "status")->text().contains(u"30 s"_s));
        dialog.findChild<QAction *>(u"copyCurl"_s)->trigger();
        QVERIFY(m_clipboardText.contains(u"Authorization: Bearer entri_1"_s));
    }
};

QTEST_MAIN(TestRevealDialog)
#include "tst_revealdialog.moc"
