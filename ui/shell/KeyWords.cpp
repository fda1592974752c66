// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/KeyWords.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/EnterKeys.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace ringdown::shell {
namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

/// Those of the window it stands in, or of the one whose window that is.
const ActionRegistry *actionsAround(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *found =
                widget->findChild<const ActionRegistry *>(QString(), Qt::FindDirectChildrenOnly))
            return found;
    }
    return nullptr;
}

class KeyWatch : public QObject {
public:
    KeyWatch(QWidget &widget, std::function<void(const KeyWords &)> tell)
        : QObject(&widget)
        , m_tell(std::move(tell))
    {
        widget.installEventFilter(this);
    }

    void tell() const { m_tell(KeyWords(m_actions)); }

    void tellOthers(std::function<void(const KeyWords &)> tell)
    {
        m_tell = std::move(tell);
        this->tell();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool mayStand = event->type() == QEvent::Polish || event->type() == QEvent::Show;
        if (mayStand && !m_actions && (m_actions = actionsAround(static_cast<QWidget *>(watched)))) {
            connect(m_actions, &ActionRegistry::keysChanged, this, &KeyWatch::tell);
            tell();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const ActionRegistry *m_actions = nullptr;
    std::function<void(const KeyWords &)> m_tell;
};

} // namespace

QString KeyWords::keys(const QString &id) const
{
    if (!m_actions || id.isEmpty())
        return {};
    for (const ActionRegistry::Entry &each : m_actions->entries()) {
        if (each.spec.id == id)
            return keysText(each.spec.keys);
    }
    return {};
}

QString KeyWords::name(const QString &id) const
{
    QString found = keys(id);
    if (!m_actions || !found.isEmpty())
        return found;
    for (const ActionRegistry::Entry &each : m_actions->entries()) {
        if (each.spec.id == id)
            return KeyText::tr("“%1”", "a deed without keys").arg(QString(each.spec.words).remove(u'&'));
    }
    return {};
}

QString KeyWords::with(const QString &words, const QString &id) const
{
    const QString found = keys(id);
    return found.isEmpty() ? words : KeyText::tr("%1 (%2)", "words, keys").arg(words, found);
}

void tellKeys(QWidget &widget, std::function<void(const KeyWords &)> tell)
{
    (new KeyWatch(widget, std::move(tell)))->tell();
}

void setKeyTip(QWidget &widget, const QString &words, const QString &id)
{
    const QString name = QStringLiteral("keyTip");
    auto *watch = static_cast<KeyWatch *>(widget.findChild<QObject *>(name, Qt::FindDirectChildrenOnly));
    if (!watch) {
        watch = new KeyWatch(widget, {});
        watch->setObjectName(name);
    }
    watch->tellOthers(
        [&widget, words, id](const KeyWords &keys) { widget.setToolTip(keys.with(words, id)); });
}

} // namespace ringdown::shell
