// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stylefollower.h"

#include "ui/style/fusionwithchecks.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QStyleHints>

namespace claviger {

using namespace Qt::StringLiterals;

StyleFollower::StyleFollower(QApplication &app) : QObject(&app), m_app(app)
{
    QApplication::setStyle(new FusionWithChecks);
    m_app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
}

void StyleFollower::setScheme(ColourScheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool StyleFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_scheme == ColourScheme::System && !m_applying)
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void StyleFollower::apply()
{
    m_applying = true;
    // An empty palette takes our own away, so that what is read next is the desktop's.
    QApplication::setPalette(QPalette());
    if (isHighContrast(QGuiApplication::palette()))
        showSystem();
    else if (m_scheme == ColourScheme::Dark || (m_scheme == ColourScheme::System && systemIsDark()))
        show(Tokens::dark());
    else
        show(Tokens::light());
    m_applying = false;
}

void StyleFollower::show(const Tokens &tokens)
{
    QApplication::setPalette(tokens.palette());
    m_app.setStyleSheet(styleSheetFor(tokens));
}

void StyleFollower::showSystem()
{
    m_app.setStyleSheet({});
}

bool StyleFollower::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme system = QGuiApplication::styleHints()->colorScheme();
    if (system != Qt::ColorScheme::Unknown)
        return system == Qt::ColorScheme::Dark;
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QString styleSheetFor(const Tokens &tokens)
{
    QFile file(u":/style/claviger.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@window"_L1, tokens.window},       {"@base"_L1, tokens.base},
        {"@alternate"_L1, tokens.alternate}, {"@line"_L1, tokens.line},
        {"@text"_L1, tokens.text},           {"@muted"_L1, tokens.muted},
        {"@faint"_L1, tokens.faint},         {"@accent"_L1, tokens.accent},
        {"@onAccent"_L1, tokens.onAccent},   {"@selection"_L1, tokens.selection},
        {"@hover"_L1, tokens.hover},         {"@ok"_L1, tokens.ok},
        {"@warn"_L1, tokens.warn},           {"@badText"_L1, tokens.bad},
        {"@info"_L1, tokens.info},           {"@onBad"_L1, tokens.onBad},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace claviger
