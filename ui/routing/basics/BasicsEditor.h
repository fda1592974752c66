// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class PlanField;

/// What holds for a business as a whole: who gets the texts to its number, the voice that callers hear, what
/// may go out to where and how often, and how long calls and messages are kept.
class BasicsEditor : public Editor {
    Q_OBJECT
public:
    explicit BasicsEditor(draft::Draft &draft, QWidget *parent = nullptr);

    bool goTo(const std::string &path) override;
    QString title() const override;

protected:
    void read() override;

private:
    /// A number among the limits, with its bounds as the plan's reader has them.
    struct Limit {
        std::string name; ///< in the plan
        int plan::Limits::*value;
        int least;
        int most;
        QString words;   ///< the field's name
        QString meaning; ///< what it does
        QString suffix;
        QString undo; ///< completes "Undo ...", with %1 for the number
    };
    static std::vector<Limit> outgoingLimits();
    static std::vector<Limit> keepingLimits();

    QWidget *buildTexts();
    QWidget *buildVoice();
    QWidget *buildOutgoing();
    QWidget *buildKept();
    void addField(QVBoxLayout *column, const std::string &path, PlanField *field);
    void addLimit(QVBoxLayout *column, const Limit &limit);

    void readTexts();
    void readVoice();
    void readLimits();
    void readProblems();
    void forward(const ContactId &contact, const QString &name, bool isWanted);
    void setReplies(bool areRelayed);
    void setVoice(const QString &words, const std::string &value, std::string plan::Voice::*member);
    void takeCountries();

    QVBoxLayout *m_people;
    std::map<ContactId, QCheckBox *> m_boxes;
    shell::Caption *m_nobody;
    QCheckBox *m_replies;
    QComboBox *m_language;
    QComboBox *m_voice;
    QLineEdit *m_countries;
    TenantId m_shownTenant;
    QString m_countryProblem; ///< why what is written there was not taken
    std::vector<std::pair<int plan::Limits::*, QSpinBox *>> m_numbers;
    std::map<std::string, PlanField *> m_fields; ///< by the path in the business ("limits.countries")
};

} // namespace ringdown::routing_ui
