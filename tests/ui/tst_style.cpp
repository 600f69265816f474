// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/applystyle.h"
#include "ui/style/icons.h"
#include "ui/style/stylefollower.h"
#include "ui/style/tokens.h"
#include "ui/widgets/statemark.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfText_data();
    void contrastOfText();
    void schemes();
    void highContrastIsLeftAlone();
    void sheetIsComplete();
    void iconsFollowThePalette();
    void marksDiffer();
    void germanIsThere();
};

void TestStyle::contrastOfText_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestStyle::contrastOfText()
{
    QFETCH(const bool, dark);
    const Tokens &t = dark ? Tokens::dark() : Tokens::light();
    for (const QColor &surface : {t.window, t.base, t.alternate}) {
        for (const QColor &ink : {t.text, t.muted, t.accent, t.ok, t.warn, t.bad, t.info})
            QVERIFY2(contrast(ink, surface) >= 4.5, qPrintable(ink.name() + u" on "_s + surface.name()));
    }
    QVERIFY(contrast(t.text, t.selection) >= 4.5);
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrast(t.onBad, t.bad) >= 4.5);
}

void TestStyle::schemes()
{
    applyStyle(*qApp, ColourScheme::Dark);
    QCOMPARE(Tokens::current().base, Tokens::dark().base);
    applyStyle(*qApp, ColourScheme::Light);
    QCOMPARE(Tokens::current().base, Tokens::light().base);
    QCOMPARE(qApp->findChildren<StyleFollower *>().size(), 1);
}

void TestStyle::highContrastIsLeftAlone()
{
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        system.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    QVERIFY(isHighContrast(system));
    QCOMPARE(Tokens::of(system).base, QColor(Qt::black));
    QVERIFY(!isHighContrast(Tokens::light().palette()));
    QVERIFY(!isHighContrast(Tokens::dark().palette()));
}

void TestStyle::sheetIsComplete()
{
    const QString sheet = styleSheetFor(Tokens::light());
    QVERIFY(sheet.contains(Tokens::light().accent.name()));
    QVERIFY2(!sheet.mid(sheet.indexOf(u"*/"_s)).contains(u'@'), "a token was not replaced");
    QRegularExpression url(u"url\\(([^)]+)\\)"_s);
    auto matches = url.globalMatch(sheet);
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString file = matches.next().captured(1);
        QVERIFY2(QFile::exists(file), qPrintable(file));
    }
}

void TestStyle::iconsFollowThePalette()
{
    int count = 0;
    QDirIterator files(u":/icons"_s, {u"*.svg"_s});
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        const QImage image = iconPixmap(name, Qt::red, 20, 1).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(drawn, qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 20);
    applyStyle(*qApp, ColourScheme::Light);
    const QImage light = icon(u"add"_s).pixmap(16, 16).toImage();
    applyStyle(*qApp, ColourScheme::Dark);
    const QImage dark = icon(u"add"_s).pixmap(16, 16).toImage();
    QVERIFY(light.pixelColor(8, 8).lightness() < 100);
    QVERIFY(dark.pixelColor(8, 8).lightness() > 150);
}

void TestStyle::marksDiffer()
{
    QList<QImage> marks;
    for (const KeyState state : allKeyStates()) {
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintStateMark(painter, QRectF(3, 3, 10, 10), state, Qt::black);
        painter.end();
        QVERIFY2(!marks.contains(image), qPrintable(toText(state)));
        marks.append(image);
    }
}

void TestStyle::germanIsThere()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/claviger_de.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(toText(KeyState::Revoked), u"widerrufen"_s);
    QVERIFY(QCoreApplication::removeTranslator(&german));
    QCOMPARE(toText(KeyState::Revoked), u"revoked"_s);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
