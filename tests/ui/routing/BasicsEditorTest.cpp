// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/basics/BasicsEditor.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/draft/Draft.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const TenantId queen{"qdn"};

} // namespace

class BasicsEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset(); // its fields end their edits in the draft of before
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, tests::harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_editor = new BasicsEditor(*m_draft, m_window.get());
        m_editor->resize(1200, 800);
        m_editor->showTenant(queen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
    }

    void aNumberIsOneStepNamedByWhatItDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, int value, const char *undo, const char *change) {
            QTest::newRow(name) << QString::fromUtf8(name) << value << QString::fromUtf8(undo)
                                << QString::fromUtf8(change);
        };
        row("Texts and calls of our own in an hour", 900, "let 900 texts and calls an hour go out",
            "At most 900 texts and legs an hour go out instead of 6000.");
        row("Of these to one number", 12, "let 12 an hour go to one number",
            "At most 12 texts and legs an hour go to one number instead of 600.");
        row("Calls of our own that the carrier starts", 5, "start 5 calls of our own a second",
            "The carrier starts 5 calls of our own a second instead of 1.");
        row("Calls are kept for", 90, "keep calls for 90 days", "Calls are kept for 90 days instead of 400.");
        row("Voicemails are kept for", 30, "keep voicemails for 30 days",
            "Voicemails are kept for 30 days instead of 90.");
    }
    void aNumberIsOneStepNamedByWhatItDoes()
    {
        QFETCH(QString, name);
        QFETCH(int, value);
        QFETCH(QString, undo);
        QFETCH(QString, change);
        auto *field = named<QSpinBox>(name);
        const int before = field->value();
        field->setFocus();
        field->setValue(value - 1);
        field->setValue(value);
        QCOMPARE(m_draft->history().count(), 1);
        QCOMPARE(m_draft->history().undoText(), undo);
        QCOMPARE(QString::fromStdString(m_draft->changes().front().words), change);
        m_draft->history().undo();
        QCOMPARE(field->value(), before);
    }

    /// The fields' bounds are those of the plan's reader.
    void theBoundsAreTakenByTheCheck()
    {
        for (QSpinBox *field : m_editor->findChildren<QSpinBox *>()) {
            for (const int value : {field->minimum(), field->maximum()}) {
                field->setValue(value);
                const auto reading = plan::readPlan(plan::writePlan(m_draft->plan()));
                QVERIFY2(reading.isValid(),
                         reading.isValid() ? "" : plan::toLine(reading.errors.front()).c_str());
            }
        }
        QCOMPARE(m_editor->findChildren<QSpinBox *>().size(), 5);
    }

    void countriesAreTakenAsTheyAreTyped()
    {
        auto *field = named<QLineEdit>(QStringLiteral("Countries"));
        type(field, QStringLiteral("us; mx"));
        QCOMPARE(tenant().limits.countries, (std::vector<std::string>{"US", "MX"}));
        QCOMPARE(field->text(), QStringLiteral("US, MX"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("let texts and calls go to US, MX"));
        type(field, QString());
        QVERIFY(tenant().limits.countries.empty());
    }

    void whatIsNoCountryIsSaidAtTheField()
    {
        auto *field = named<QLineEdit>(QStringLiteral("Countries"));
        type(field, QStringLiteral("Mexico"));
        QVERIFY(tenant().limits.countries.empty());
        QCOMPARE(field->text(), QStringLiteral("Mexico"));
        QVERIFY(says(QStringLiteral("“Mexico” is no country.")));
        type(field, QStringLiteral("MX"));
        QVERIFY(!says(QStringLiteral("“Mexico” is no country.")));
    }

    void whatTheCheckRefusesIsSaidAtTheField()
    {
        auto *voice = named<QComboBox>(QStringLiteral("Voice of the carrier"));
        type(voice->lineEdit(), QStringLiteral("Polly Joanna"));
        QCOMPARE(tenant().voice.name, "Polly Joanna");
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("speak with the voice Polly Joanna"));
        QTRY_VERIFY(says(QStringLiteral("a voice of the carrier such as")));
        m_draft->history().undo();
        QTRY_VERIFY(!says(QStringLiteral("a voice of the carrier such as")));
        QVERIFY(voice->currentText().isEmpty() || voice->currentText() == QStringLiteral("Polly.Joanna"));
    }

    void theLanguageIsChosenOrWritten()
    {
        auto *language = named<QComboBox>(QStringLiteral("Language"));
        language->setCurrentIndex(language->findText(QStringLiteral("es-MX")));
        Q_EMIT language->activated(language->currentIndex());
        QCOMPARE(tenant().voice.language, "es-MX");
        type(language->lineEdit(), QStringLiteral("nl-NL"));
        QCOMPARE(tenant().voice.language, "nl-NL");
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("speak nl-NL"));
    }

    void textsAreForwardedToWhoIsTicked()
    {
        m_draft->edit(QStringLiteral("to nobody"), queen, [](plan::Tenant &changed) { changed.sms.reset(); });
        tick(QStringLiteral("Captain"));
        QCOMPARE(tenant().sms->forwardTo, std::vector<ContactId>{ContactId("captain")});
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("forward texts to Captain"));
        tick(QStringLiteral("Their answers go to"));
        QCOMPARE(tenant().sms->reply, "relay");
        tick(QStringLiteral("Captain"));
        tick(QStringLiteral("Their answers go to"));
        QVERIFY(!tenant().sms); // nothing is said of it any more
    }

    void aProblemLeadsToItsField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *path, const char *field) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(field);
        };
        row("tenants[0].limits.countries[0]", "Countries");
        row("tenants[0].limits.keepCallsDays", "Calls are kept for");
        row("tenants[0].limits.outgoingPerHour", "Texts and calls of our own in an hour");
        row("tenants[0].limits.outgoingPerNumberPerHour", "Of these to one number");
        row("tenants[0].voice.name", "Voice of the carrier");
        row("tenants[0].voice", "Language");
    }
    void aProblemLeadsToItsField()
    {
        QFETCH(QString, path);
        QFETCH(QString, field);
        QVERIFY(m_editor->goTo(path.toStdString()));
        QWidget *holder = QApplication::focusWidget();
        QVERIFY(holder);
        while (holder && holder->accessibleName() != field)
            holder = holder->parentWidget();
        QVERIFY(holder);
        QVERIFY(!m_editor->goTo("tenants[0].limits.longestWaitSeconds"));
        QVERIFY(!m_editor->goTo("tenants[0].tiers[0].seconds"));
    }

    void whatARateIsGoodForIsSaid()
    {
        QVERIFY(says(QStringLiteral("up to 4 phone")));
        named<QSpinBox>(QStringLiteral("Calls of our own that the carrier starts"))->setValue(3);
        QVERIFY(says(QStringLiteral("up to 10 phone")));
    }

private:
    const plan::Tenant &tenant() const { return *m_draft->tenant(queen); }
    template <typename Kind>
    Kind *named(const QString &name) const
    {
        for (Kind *field : m_editor->findChildren<Kind *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void tick(const QString &beginning) const
    {
        for (QCheckBox *box : m_editor->findChildren<QCheckBox *>()) {
            if (box->text().startsWith(beginning))
                return box->click();
        }
        QFAIL("no such box");
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    BasicsEditor *m_editor = nullptr;
};

QTEST_MAIN(BasicsEditorTest)
#include "BasicsEditorTest.moc"
#include "tests/ui/support/HarborPlan.h"
