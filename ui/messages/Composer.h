// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

/// Words that were tried, and whether they went out is not known. after: the newest text that was known then.
struct DoubtfulText {
    QString words;
    std::int64_t after = 0;
};

/// What is being written to somebody. once: the key under which these very words were tried, "" before.
struct TextDraft {
    QString words;
    std::string once;
    std::optional<DoubtfulText> doubt = {};
};

/// Where an answer is written: from which number it goes, how many segments it costs, and why it cannot go.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    /// The number it goes out from, as people read it. objection: why nothing can be sent, "" when it can.
    void setFrom(const QString &number, const QString &objection);
    void clear();
    QString words() const;
    bool isInUse() const; ///< somebody writes, or has written something
    TextDraft draft() const { return {words(), m_once, m_doubt}; }
    void take(const TextDraft &draft);
    /// The same as long as the words stay as they are, so that a text whose answer was lost is not sent
    /// twice; words that are written anew are another text.
    std::string onceKey();
    void setDoubt(const std::optional<DoubtfulText> &doubt) { m_doubt = doubt; }
    const std::optional<DoubtfulText> &doubt() const { return m_doubt; }
    void begin();     ///< gives it the keys
    QWidget *field(); ///< what one writes into
    void setBusy(bool isBusy);
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void sendWanted(const QString &words);

private:
    void judge();

    QPlainTextEdit *m_words;
    shell::Caption *m_from;
    shell::Caption *m_count;
    shell::Caption *m_trouble;
    QPushButton *m_send;
    QString m_objection;
    QString m_tried;    ///< the words that m_once is for
    std::string m_once; ///< "" before they are tried
    std::optional<DoubtfulText> m_doubt;
    bool m_isBusy = false;
};

} // namespace ringdown::messages
