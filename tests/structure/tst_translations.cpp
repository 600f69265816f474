// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
};

Message readMessage(QXmlStreamReader &xml, const QString &context, bool &isFinished)
{
    Message message{context, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            isFinished = !xml.attributes().hasAttribute("type"_L1);
            QString whole;
            while (xml.readNext() != QXmlStreamReader::EndElement && !xml.hasError()) {
                if (xml.isStartElement())
                    message.forms << xml.readElementText();
                else
                    whole += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms << whole;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The finished messages alone: texts change all the time, and what is new or reworded waits for a
/// translator.
QList<Message> finishedMessages(QXmlStreamReader &xml)
{
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        if (xml.name() != "message"_L1)
            continue;
        bool isFinished = false;
        const Message message = readMessage(xml, context, isFinished);
        if (isFinished)
            messages << message;
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression form(u"%L?(?:n|[0-9]{1,2})"_s);
    QSet<QString> found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression form(u"(?<!&)&(?=[^\\s&])"_s);
    return text.count(form);
}

QString faultOf(const QString &source, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    if (placeholders(form) != placeholders(source))
        return u"has other placeholders"_s;
    if (mnemonics(form) != mnemonics(source))
        return u"has another number of mnemonics"_s;
    if (form.endsWith(u'…') != source.endsWith(u'…'))
        return u"gained or lost the ellipsis"_s;
    return {};
}

QStringList files()
{
    return QDir(QStringLiteral(CLAVIGER_SOURCE_DIR "/translations")).entryList({u"*.ts"_s}, QDir::Files);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("good");

        QTest::newRow("faithful") << u"&Revoke %n of %1…"_s << u"%n von %1 &widerrufen…"_s << true;
        QTest::newRow("an and that is no mnemonic") << u"A & B && C"_s << u"A & B && C"_s << true;
        QTest::newRow("empty") << u"Key"_s << u" "_s << false;
        QTest::newRow("lost number") << u"%1 keys of %2"_s << u"Schlüssel von %2"_s << false;
        QTest::newRow("foreign number") << u"%1 keys"_s << u"%2 Schlüssel"_s << false;
        QTest::newRow("lost count") << u"%n keys"_s << u"ein Schlüssel"_s << false;
        QTest::newRow("lost local form") << u"%L1 keys"_s << u"%1 Schlüssel"_s << false;
        QTest::newRow("lost mnemonic") << u"&Close"_s << u"Schließen"_s << false;
        QTest::newRow("two mnemonics") << u"&Close"_s << u"&Schl&ießen"_s << false;
        QTest::newRow("lost ellipsis") << u"Rotate…"_s << u"Rotieren"_s << false;
    }

    void faultsAreSeen()
    {
        QFETCH(QString, source);
        QFETCH(QString, form);
        QFETCH(bool, good);
        QCOMPARE(faultOf(source, form).isEmpty(), good);
    }

    void onlyFinishedMessagesAreJudged()
    {
        QXmlStreamReader xml(u"<TS><context><name>A</name>"
                             "<message><source>x</source><translation>y</translation></message>"
                             "<message><source>x</source><translation type=\"unfinished\"/></message>"
                             "<message numerus=\"yes\"><source>%n x</source><translation>"
                             "<numerusform>%n y</numerusform><numerusform>%n z</numerusform>"
                             "</translation></message></context></TS>"_s);
        const QList<Message> found = finishedMessages(xml);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).forms, QStringList{u"y"_s});
        QCOMPARE(found.at(1).forms, (QStringList{u"%n y"_s, u"%n z"_s}));
    }

    void translationsKeepWhatTheSourceHas_data()
    {
        QTest::addColumn<QString>("file");
        QVERIFY(!files().isEmpty());
        for (const QString &file : files())
            QTest::newRow(qPrintable(file)) << file;
    }

    void translationsKeepWhatTheSourceHas()
    {
        QFETCH(QString, file);
        QFile device(QStringLiteral(CLAVIGER_SOURCE_DIR "/translations/") + file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&device);
        const QList<Message> messages = finishedMessages(xml);
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message &message : messages) {
            for (const QString &form : message.forms) {
                if (const QString fault = faultOf(message.source, form); !fault.isEmpty())
                    faults << u"%1: “%2” %3: “%4”"_s.arg(message.context, message.source, fault, form);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
