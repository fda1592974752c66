// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QSpinBox;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// What happens after a text about a missed call: whether it is sent again while nobody claims the call, how
/// soon and how often, and whether its receivers are put through. It asks for every change.
class RepeatFields : public QFrame {
    Q_OBJECT
public:
    explicit RepeatFields(QWidget *parent = nullptr);

    void showText(const TextId &id, const plan::TextTemplate &text);
    /// Gives the keys to "repeatMinutes", "tries" or "callBack"; false for another part.
    bool focusPart(const std::string &part);

Q_SIGNALS:
    void edited(const QString &words, const std::function<void(ringdown::plan::TextTemplate &)> &edit,
                const QString &mergeKey);
    void editEnded();

private:
    void build();
    void wire();
    void setRepeated(bool isRepeated);
    void setCallBack(bool arePutThrough);

    QString m_name; ///< of the text
    QCheckBox *m_again;
    QWidget *m_how;
    QSpinBox *m_minutes;
    QSpinBox *m_tries;
    shell::Caption *m_sum;
    QCheckBox *m_callBack;
};

} // namespace ringdown::routing_ui
