// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>

class QCompleter;
class QTimer;

namespace ringdown::filter {
struct Offers;
}

namespace ringdown::shell {
class Settings;
struct Colours;
} // namespace ringdown::shell

namespace ringdown::calls {

/// The field one types a filter into: it says whether it was understood, offers what may follow, and
/// remembers what was asked before.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    enum class State { Neutral, Good, Bad };
    using Offering = std::function<filter::Offers(const QString &text, qsizetype cursor)>;

    explicit FilterEdit(Offering offering, QWidget *parent = nullptr);

    /// problem: a sentence, for Bad. While one is typing it is shown only after a pause.
    void tell(State state, const QString &problem);
    void setHistory(const QStringList &history) { m_history = history; } ///< newest first
    void keepIn(shell::Settings &settings);                              ///< the history
    const QStringList &history() const { return m_history; }
    void remember(const QString &text);
    bool isChoosing() const; ///< the list of offers is open

Q_SIGNALS:
    void problemShown(const QString &sentence); ///< "" when there is none
    void historyChanged();
    void leftDownwards(); ///< into what is filtered

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void offer();
    void offerHistory();
    void choose(const QString &text);
    void open(const QList<std::pair<QString, QString>> &offers);
    void showState();
    void wear(State state);

    Offering m_offering;
    QStringList m_history;
    QCompleter *m_completer;
    QAction *m_sign;
    QAction *m_clearing;
    QTimer *m_pause;
    State m_state = State::Neutral;
    std::optional<State> m_worn; ///< what it looks like
    const shell::Colours *m_wornColours = nullptr;
    bool m_willDress = false; ///< the palette has changed
    QString m_problem;
    qsizetype m_offerStart = 0;
    qsizetype m_offerLength = 0;
};

} // namespace ringdown::calls
