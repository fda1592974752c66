// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeedSheet.h"

#include <functional>

class QLabel;
class QLineEdit;

namespace ringdown::credentials {

/// What is about to be lost, and how one proves to mean it.
struct TypedQuestion {
    QString title;
    QString sentence; ///< what is lost, and what still works
    QString deed;     ///< on the button: "Revoke SK12…9f"
    QString proof;    ///< the last four characters, to be typed
    QString proofOf;  ///< whose they are: "the account SID"
};

/// Asks before a secret is lost. The deed's button works once the last four characters are typed.
class TypedSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit TypedSheet(QWidget *window);

    void ask(const TypedQuestion &question, std::function<void()> deed);

protected:
    QSize wantedSize() const override; ///< as high as what is lost needs
    void submit() override;

private:
    shell::Caption *m_sentence;
    QLabel *m_label;
    QLineEdit *m_typed;
    QString m_proof;
    std::function<void()> m_then;
};

} // namespace ringdown::credentials
