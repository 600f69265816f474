// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nearestword.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NearestWord)
};

constexpr qsizetype shortestStem = 4; // "id" begins too many words

QString bare(const QString &word)
{
    return word.toLower().remove(u'_').remove(u'-').remove(u' ');
}

/// Letters to change, add, drop or swap with their neighbour.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> before(b.size() + 1);
    QList<qsizetype> above(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<qsizetype> row(b.size() + 1);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above.last();
}

bool isLongerForm(const QString &word, const QString &of)
{
    return of.size() >= shortestStem && word.startsWith(of);
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    const QString given = bare(word);
    QString best;
    qsizetype bestDistance = qMax<qsizetype>(1, given.size() / 3) + 1;
    for (const QString &candidate : known) {
        const QString one = bare(candidate);
        const bool related = isLongerForm(given, one) || isLongerForm(one, given);
        const qsizetype far = related ? 1 : distance(given, one);
        if (far < bestDistance) {
            best = candidate;
            bestDistance = far;
        }
    }
    return best;
}

QString suggestion(const QString &word, const QStringList &known)
{
    const QString near = nearestWord(word, known);
    if (!near.isEmpty())
        return Text::tr("; did you mean \"%1\"?").arg(near);
    return known.isEmpty() ? QString() : Text::tr("; there are: %1").arg(known.join(", "_L1));
}

} // namespace claviger
