// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSpinBox>

#include <optional>

namespace ringdown::shell {

class Caption;

/// A field of a whole number that takes what is typed as it is, or says what it takes: a QSpinBox swallows
/// the keys that would lead out of its range and goes on with the rest ("999" up to 600 becomes 99). What
/// cannot be taken leaves the number that stood there before the typing, and is told in the note until the
/// next edit, or until the field is left once more.
class NumberField : public QSpinBox {
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    void stepBy(int steps) override;
    QString refusal() const { return m_refusal; } ///< what was not taken and why; "" once something was
    /// What is read of the field while nothing is refused: what else would take the refusal's place.
    void setOtherDescription(const QString &words);
    /// The same for the eye, made by the first call: whoever shows the field puts it beneath.
    Caption *note();
    /// Another thing is shown in these fields: what was refused is not of it.
    static void forgetIn(const QWidget &parent);
    void forget(); ///< the same for this one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString bare(const QString &text) const;
    QString sentenceFor(const QString &refused) const;
    void beginTyping();
    void finish();
    void tell(const QString &refusal);
    void showNote();
    void wear(bool isBad);

    mutable std::optional<QString> m_refused; ///< typed, and not taken
    QString m_refusal;
    QString m_otherDescription; ///< read when the refusal is forgotten
    QPointer<Caption> m_note;
    int m_before = 0;   ///< before the typing
    int m_followed = 0; ///< what the last letter made of it
    bool m_isTyping = false;
};

} // namespace ringdown::shell
