// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/control/windowfixture.h"

#include "models/sync/synchroniser.h"
#include "models/tables/keytablemodel.h"
#include "ui/platform/clipboardport.h"
#include "ui/platform/systemtimer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// A clipboard that nobody else shares, so that tests may run side by side.
class PrivateClipboard final : public ClipboardPort
{
public:
    void put(std::unique_ptr<QMimeData> data) override { m_text = data->text(); }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] bool isOwn() const override { return true; }
    void clear() override { m_text.clear(); }
    [[nodiscard]] bool needsFocus() const override { return false; }
    [[nodiscard]] bool hasFocus() const override { return true; }

private:
    QString m_text;
};

void waitUntil(const std::function<bool()> &done, const char *what)
{
    if (!QTest::qWaitFor(done, 20'000))
        qFatal("%s", what);
}

} // namespace

WindowFixture::WindowFixture(const QString &service, const QString &description, Connection::Trust trust)
    : m_state(std::make_unique<UiState>(m_dir.filePath(u"window.ini"_s)))
    , m_clipboard(std::make_unique<SecretClipboard>(std::make_unique<PrivateClipboard>(),
                                                    std::make_unique<SystemTimer>()))
    , m_window(std::make_unique<MainWindow>(*m_state, m_clock))
    , m_view(std::make_unique<SessionView>(*m_window, *m_clipboard))
{
    m_window->resize(1280, 800);
    m_window->show();
    m_connection = m_sync.connectTo(service, 0, description, trust);
    (void)SyncFixture::waitFor(session().synchroniser().sync(m_connection.id));
    m_view->setSession(&session());
    waitUntil([this] { return rows() > 5; }, "no keys were shown");
}

WindowFixture::~WindowFixture()
{
    m_view->setSession(nullptr);
}

void WindowFixture::lockAndUnlock()
{
    m_view->setSession(nullptr);
    m_window->showLocked(u"t"_s);
    m_sync.restart();
    m_view->setSession(&session());
    waitUntil([this] { return rows() > 5; }, "no keys were shown after the unlock");
}

int WindowFixture::rows() const
{
    return m_window->keysPage().table()->model()->rowCount();
}

QList<KeyRow> WindowFixture::keysNamed(const QString &name) const
{
    QList<KeyRow> found;
    for (int i = 0; i < m_window->keysPage().model().rowCount(); ++i) {
        if (m_window->keysPage().model().row(i).key.name == name)
            found << m_window->keysPage().model().row(i);
    }
    return found;
}

int WindowFixture::usable(const QString &name) const
{
    const QList<KeyRow> named = keysNamed(name);
    return int(std::count_if(named.cbegin(), named.cend(),
                             [](const KeyRow &row) { return row.key.status == KeyStatus::Active; }));
}

void WindowFixture::act(const char *name)
{
    auto *action = m_window->findChild<QAction *>(QLatin1String(name));
    waitUntil([action] { return action->isEnabled(); }, name);
    action->trigger();
}

bool WindowFixture::hasDialog() const
{
    const QList<QDialog *> all = m_window->findChildren<QDialog *>();
    return std::any_of(all.cbegin(), all.cend(), [](const QDialog *each) { return each->isVisible(); });
}

QDialog *WindowFixture::dialog() const
{
    waitUntil([this] { return hasDialog(); }, "no dialog opened");
    QDialog *found = nullptr;
    for (QDialog *candidate : m_window->findChildren<QDialog *>()) {
        if (candidate->isVisible())
            found = candidate;
    }
    return found;
}

QPushButton *WindowFixture::primary(QDialog *of)
{
    return of->findChild<QPushButton *>(u"primary"_s);
}

void WindowFixture::choosePlace(const QString &name)
{
    auto *tree = m_window->findChild<QTreeView *>(u"connections"_s);
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        qFatal("there is no place %s", qPrintable(name));
    tree->setCurrentIndex(found.constFirst());
}

void WindowFixture::press(QWidget *button)
{
    waitUntil([button] { return button->isEnabled(); }, qPrintable(button->objectName()));
    QTest::keyClick(button, Qt::Key_Space);
}

void WindowFixture::type(QWidget &dialog, const char *field, const QString &text)
{
    auto *widget = dialog.findChild<QWidget *>(QLatin1String(field));
    if (widget == nullptr)
        qFatal("there is no field %s", field);
    // Key by key, half a table takes seconds; pasting is what a person does with one.
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->setPlainText(text);
    else
        QTest::keyClicks(widget, text);
}

QByteArray WindowFixture::storeTheSecret()
{
    QCheckBox *stored = nullptr;
    waitUntil([&] { return (stored = m_window->findChild<QCheckBox *>(u"stored"_s)) != nullptr; },
              "no secret was revealed");
    auto *reveal = qobject_cast<QDialog *>(stored->window());
    auto *field = reveal->findChild<QLineEdit *>(u"secret"_s);
    if (!field->text().startsWith(u'•'))
        qFatal("the secret is not masked");
    QTest::keyClick(reveal->findChild<QPushButton *>(u"show"_s), Qt::Key_Space);
    const QByteArray secret = field->text().toUtf8();
    QTest::keyClick(stored, Qt::Key_Space);
    press(primary(reveal));
    waitUntil([this] { return m_window->findChild<QCheckBox *>(u"stored"_s) == nullptr; },
              "the secret stayed on the screen");
    return secret;
}

void WindowFixture::select(const QString &name)
{
    auto *field = m_window->findChild<QLineEdit *>(u"filterField"_s);
    field->clear();
    QTest::keyClicks(field, name);
    waitUntil([this] { return rows() >= 1 && rows() <= 2; }, "the filter found too much or nothing");
    m_window->keysPage().table()->selectRow(0);
}

QByteArray WindowFixture::createKey(const QString &name)
{
    act("actionCreateKey");
    QDialog *create = dialog();
    create->findChild<QComboBox *>(u"workspace"_s)->setCurrentIndex(1);
    type(*create, "name", name);
    type(*create, "scopeTyped", u"chats.read"_s);
    press(create->findChild<QPushButton *>(u"scopeAdd"_s));
    press(primary(create));
    const QByteArray secret = storeTheSecret();
    waitUntil([&] { return usable(name) >= 1; }, "the new key is not listed");
    return secret;
}
