// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spokentexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>

#include <array>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 400; ///< of one table: what comes below is made by the same model

class Speech
{
public:
    void hear(const QWidget &widget)
    {
        begin(widget);
        properties(widget);
        accessibility(widget);
        for (const QAction *action : widget.actions())
            hear(*action);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            reasonOf(*button);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            rows(*view->model(), view->rootIndex());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            rows(*box->model(), box->rootModelIndex());
        for (const QObject *child : widget.children()) {
            const auto *inner = qobject_cast<const QWidget *>(child);
            if (inner != nullptr && !inner->isWindow() && inner->isVisible())
                hear(*inner);
        }
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    void begin(const QObject &object)
    {
        m_speaker = QString::fromLatin1(object.metaObject()->className());
        if (!object.objectName().isEmpty())
            m_speaker += u'#' + object.objectName();
    }
    void say(const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_lines << u"%1 %2: %3"_s.arg(m_speaker, QString::fromLatin1(what),
                                          QString(text).replace(u'\n', u'⏎'));
    }
    /// Whatever of it is a text: of a label its text, of a field its hint, of a dialog its title.
    void properties(const QObject &object)
    {
        static const QByteArrayList notSaid{"objectName", "styleSheet", "windowFilePath"};
        const auto *field = qobject_cast<const QLineEdit *>(&object);
        const bool isMasked = field != nullptr && field->echoMode() != QLineEdit::Normal;
        const QMetaObject &meta = *object.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            const bool isHeld = isMasked && QByteArrayView(property.name()) == "text";
            if (property.typeId() == QMetaType::QString && !notSaid.contains(property.name()) && !isHeld)
                say(property.name(), property.read(&object).toString());
        }
    }
    void accessibility(const QWidget &widget)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (face == nullptr)
            return;
        static constexpr std::array<std::pair<QAccessible::Text, const char *>, 5> kinds{
            {{QAccessible::Name, "accessible name"},
             {QAccessible::Description, "accessible description"},
             {QAccessible::Value, "accessible value"},
             {QAccessible::Help, "accessible help"},
             {QAccessible::Accelerator, "accelerator"}}};
        for (const auto &[kind, words] : kinds)
            say(words, face->text(kind));
    }
    void hear(const QAction &action)
    {
        // The action of a button's menu has no text: the button speaks for it.
        if (!action.isVisible() || action.isSeparator() || action.text().isEmpty())
            return;
        const QString speaker = m_speaker;
        begin(action);
        properties(action);
        const QString words = QString(action.text()).remove(u'&');
        const QString hint = u"%1 (%2)"_s.arg(words, action.shortcut().toString(QKeySequence::NativeText));
        const QString reason = action.toolTip();
        if (!action.isEnabled() && (reason.isEmpty() || reason == words || reason == hint))
            say("is disabled", u"no reason"_s);
        m_speaker = speaker;
    }
    /// What is disabled with all that is around it waits for what the dialog says that it is doing.
    void reasonOf(const QAbstractButton &button)
    {
        const bool isItself = button.parentWidget() == nullptr || !button.isEnabledTo(button.parentWidget());
        if (isItself && !button.isEnabled() && button.toolTip().isEmpty())
            say("is disabled", u"no reason"_s);
    }
    void rows(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        static constexpr std::array<std::pair<int, const char *>, 6> roles{
            {{Qt::DisplayRole, "cell"},
             {Qt::ToolTipRole, "tip of a cell"},
             {Qt::StatusTipRole, "status of a cell"},
             {Qt::WhatsThisRole, "help of a cell"},
             {Qt::AccessibleTextRole, "accessible cell"},
             {Qt::AccessibleDescriptionRole, "accessible description of a cell"}}};
        const int columns = model.columnCount(parent);
        for (int column = 0; column < columns && !parent.isValid(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                say("header", model.headerData(column, Qt::Horizontal, role).toString());
        }
        const int count = qMin(model.rowCount(parent), mostRows);
        for (int row = 0; row < count; ++row) {
            for (int column = 0; column < columns; ++column) {
                for (const auto &[role, words] : roles)
                    say(words, model.index(row, column, parent).data(role).toString());
            }
            rows(model, model.index(row, 0, parent));
        }
    }

    QString m_speaker;
    QStringList m_lines;
};

} // namespace

QString spokenTexts()
{
    Speech speech;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            speech.hear(*window);
    }
    return speech.text();
}

} // namespace claviger
