// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/RingTone.h"
#include "core/twilio/Twiml.h"
#include "core/twilio/XmlText.h"

#include <QString>
#include <QXmlStreamReader>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <variant>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

const std::string publicUrl = "https://relay.example.net";

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Music is where it is said to be, unless it is not at hand.
struct Sounds final : twilio::HoldSounds {
    std::string urlOf(const std::string &music, int, int) override
    {
        return music.size() % 2 == 0 ? std::string() : music;
    }
};

/// Elements of which the text has to come back.
bool isRead(const QString &element)
{
    return element == QLatin1String("Say") || element == QLatin1String("Play") ||
           element == QLatin1String("Enqueue") || element == QLatin1String("Queue");
}

/// Takes an answer out of the input, verb by verb.
class AnswerMaker {
public:
    explicit AnswerMaker(std::string_view input)
        : m_rest(input)
    {
    }

    Answer make()
    {
        Answer answer;
        answer.voice.name = text();
        answer.voice.language = text();
        m_voiceBytes = m_textBytes;
        while (!m_rest.empty() && answer.verbs.size() < 200)
            answer.verbs.push_back(verb());
        return answer;
    }
    const QStringList &elements() const { return m_elements; }
    struct Text {
        QString carried; ///< without U+FFFD
        bool isTooLong = false;
    };
    const std::vector<Text> &texts() const { return m_texts; }
    /// Whether nothing has to be left out, whatever is escaped in it.
    bool isShort() const
    {
        const std::size_t bytes = m_textBytes + m_voiceBytes * m_texts.size();
        return bytes * 6 + static_cast<std::size_t>(m_elements.size()) * 400 < 30 * 1024;
    }

private:
    unsigned byte()
    {
        if (m_rest.empty())
            return 0;
        const auto value = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        return value;
    }
    /// A length, then so many bytes; some are repeated, so that they are too long.
    std::string text()
    {
        const unsigned length = byte();
        const std::string_view once = m_rest.substr(0, length & 63);
        m_rest.remove_prefix(once.size());
        std::string text;
        for (unsigned times = (length & 64) ? 400 : 1; times > 0; --times)
            text += once;
        m_textBytes += text.size();
        return text;
    }
    Position position()
    {
        Position position;
        position.tenant = TenantId("qdn");
        position.route = RouteId("open");
        position.step = static_cast<int>(byte());
        return position;
    }
    void expect(const char *element) { m_elements.append(QLatin1String(element)); }
    std::string spoken()
    {
        std::string text = this->text();
        if (!twilio::hasWords(text))
            return text; // nothing is said then
        expect("Say");
        m_texts.push_back({carried(text), text.size() > twilio::maxSpokenBytes});
        return text;
    }
    void expect(const char *element, const std::string &text)
    {
        expect(element);
        m_texts.push_back({carried(text), false});
    }
    std::string written(const char *element)
    {
        std::string text = this->text();
        expect(element, text);
        return text;
    }
    WaitVerb wait()
    {
        WaitVerb wait{static_cast<int>(byte() % 12), position(), text(), static_cast<int>(byte())};
        const std::string music = Sounds().urlOf(wait.music, wait.second, wait.seconds);
        if (!music.empty() && wait.seconds > 0)
            expect("Play", music);
        else if (wait.seconds == twilio::ringToneSeconds)
            expect("Play", publicUrl + std::string(twilio::ringTonePath));
        else if (wait.seconds > 0)
            expect("Pause");
        expect("Redirect");
        return wait;
    }
    DialVerb dial()
    {
        DialVerb dial;
        dial.next = position();
        const unsigned choice = byte();
        const unsigned phones = choice % 60;
        if (choice >= 128)
            dial.callerId = *PhoneNumber::fromE164("+16195550100");
        expect(phones == 0 ? "Redirect" : "Dial");
        for (unsigned i = 0; i < phones; ++i) {
            expect("Number");
            dial.targets.push_back({"1", ContactId("c"), *PhoneNumber::fromE164("+16195550111"),
                                    i % 2 ? std::optional(position()) : std::nullopt, position()});
        }
        return dial;
    }
    /// What XML 1.0 can carry of a text, by Qt's decoder.
    static QString carried(const std::string &text)
    {
        QString out;
        for (const char32_t c :
             QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
            if (c == 0x9 || c == 0xa || c == 0xd || (c >= 0x20 && c <= 0xd7ff) ||
                (c >= 0xe000 && c < 0xfffd) || c > 0xffff)
                out += QString::fromUcs4(&c, 1);
        }
        return out;
    }
    Verb verb()
    {
        static_assert(std::variant_size_v<Verb> == 11, "a verb that is not tried");
        switch (byte() % std::variant_size_v<Verb>) {
        case 0:
            return SayVerb{spoken()};
        case 1:
            return PlayVerb{written("Play")};
        case 2: {
            expect("Gather");
            AskVerb ask{spoken(), static_cast<int>(byte()), position()};
            expect("Redirect");
            return ask;
        }
        case 3:
            return dial();
        case 4:
            expect("Record");
            expect("Redirect");
            return RecordVerb{static_cast<int>(byte()), text(), byte() % 2 == 0, position()};
        case 5:
            expect("Reject");
            return RejectVerb{};
        case 6:
            expect("Hangup");
            return HangupVerb{};
        case 7:
            return EnqueueVerb{written("Enqueue"), position(), position()};
        case 8:
            return wait();
        case 9:
            expect("Leave");
            return LeaveVerb{};
        default:
            expect("Dial");
            return JoinVerb{written("Queue"), position()};
        }
    }

    std::string_view m_rest;
    QStringList m_elements{QStringLiteral("Response")};
    std::vector<Text> m_texts;
    std::size_t m_textBytes = 0;
    std::size_t m_voiceBytes = 0;
};

} // namespace

/// Whatever is to be said: a document an independent parser reads, of at most 60 KB, with no element that was
/// not asked for, and with its texts as they were, unless they were cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const twilio::WebhookUrls urls(publicUrl, "");
    AnswerMaker maker({reinterpret_cast<const char *>(data), size});
    const Answer answer = maker.make();
    Sounds sounds;
    const std::string xml = twilio::writeTwiml(answer, urls, &sounds);
    require(xml.size() <= twilio::maxTwimlBytes);
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    QStringList elements;
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            elements.append(reader.name().toString());
            if (isRead(elements.last()))
                texts.append(QString());
        }
        if (reader.isCharacters() && isRead(elements.last()))
            texts.last() += reader.text();
    }
    require(!reader.hasError());
    qsizetype next = 0; // nothing is added, nothing changes its order
    for (const QString &element : elements) {
        next = maker.elements().indexOf(element, next) + 1;
        require(next > 0);
    }
    if (!maker.isShort())
        return 0;
    require(elements == maker.elements());
    require(static_cast<std::size_t>(texts.size()) == maker.texts().size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        // A decoder may write one or several U+FFFD for a broken sequence.
        const QString text = texts[i].remove(QChar::ReplacementCharacter);
        const AnswerMaker::Text &said = maker.texts()[static_cast<std::size_t>(i)];
        require(said.isTooLong ? said.carried.left(text.size()) == text : said.carried == text);
    }
    return 0;
}
