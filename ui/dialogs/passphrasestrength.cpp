// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrasestrength.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// With Argon2id in front, 45 bits are out of reach of one machine, 65 of a rented hall of them.
constexpr double fairBits = 45;
constexpr double goodBits = 65;
// A word of a common list of 2048.
constexpr double bitsPerWord = 11;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::PassphraseStrength)
};

double alphabetOf(const QString &text)
{
    bool lower = false, upper = false, digit = false, other = false, foreign = false;
    for (const QChar c : text) {
        lower |= c >= u'a' && c <= u'z';
        upper |= c >= u'A' && c <= u'Z';
        digit |= c >= u'0' && c <= u'9';
        foreign |= c.unicode() > 127;
        other |= c.unicode() <= 127 && !c.isLetterOrNumber();
    }
    return lower * 26 + upper * 26 + digit * 10 + other * 33 + foreign * 100;
}

/// Characters that say something new: a repeat, or a step up or down from the one before, counts a quarter.
double usefulLength(const QString &text)
{
    double length = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 99 : text.at(i).unicode() - text.at(i - 1).unicode();
        length += qAbs(step) <= 1 ? 0.25 : 1.0;
    }
    return length;
}

double asCharacters(const QString &text)
{
    const QSet<QChar> distinct(text.cbegin(), text.cend());
    const double alphabet = qMin(alphabetOf(text), double(distinct.size() * distinct.size()) + 1);
    return usefulLength(text) * std::log2(qMax(2.0, alphabet));
}

double asWords(const QString &text)
{
    static const QRegularExpression gap(u"[\\s\\-_.,]+"_s);
    const QStringList words = text.toLower().split(gap, Qt::SkipEmptyParts);
    const auto isWord = [](const QString &word) {
        return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    };
    if (words.isEmpty() || !std::all_of(words.cbegin(), words.cend(), isWord))
        return HUGE_VAL;
    // One long word may be several; a word of more than nine letters counts as more than one.
    double units = 0;
    for (const QString &word : QSet<QString>(words.cbegin(), words.cend()))
        units += qMax(1.0, double(word.size()) / 6);
    return units * bitsPerWord;
}

} // namespace

PassphraseStrength estimatePassphrase(const QString &passphrase)
{
    PassphraseStrength strength;
    if (passphrase.isEmpty())
        return strength;
    strength.bits = qMin(asCharacters(passphrase), asWords(passphrase));
    using Grade = PassphraseStrength::Grade;
    strength.grade = strength.bits < fairBits   ? Grade::Weak
                     : strength.bits < goodBits ? Grade::Fair
                                                : Grade::Good;
    return strength;
}

QString PassphraseStrength::sentence() const
{
    switch (grade) {
    case Grade::Empty:
        return Text::tr("Four or more random words are easy to remember and hard to guess.");
    case Grade::Weak:
        return Text::tr("Weak: somebody who copies the vault may guess it. Make it longer.");
    case Grade::Fair:
        return Text::tr("Fair. One more word would put it out of reach.");
    case Grade::Good:
        return Text::tr("Good, if it was made at random and is used nowhere else.");
    }
    Q_UNREACHABLE();
}

} // namespace claviger
