// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RestSide.h"

#include "core/carrier/rest/AccountResources.h"
#include "core/carrier/rest/CallResources.h"
#include "core/carrier/rest/KeyResources.h"
#include "core/carrier/rest/MessageResources.h"
#include "core/carrier/rest/NumberResources.h"
#include "core/carrier/rest/QueueResources.h"
#include "core/carrier/rest/RecordingResources.h"
#include "core/carrier/rest/StudioResources.h"
#include "core/carrier/rest/TokenResources.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ringdown::carrier {
namespace {

/// What a request must be to reach a function.
struct Route {
    std::string_view method;
    std::string_view path;       ///< "{}" stands for one part without '/'; "AC" for the account's SID
    std::string_view permission; ///< "": a master credential alone
    std::string_view parameters; ///< their names with blanks around each
    RestReply (*function)(Visit &);
};

constexpr std::string_view callFilters =
    " To From ParentCallSid Status StartTime StartTime< StartTime> EndTime EndTime< EndTime> PageSize Page "
    "PageToken ";

constexpr std::string_view numberFields =
    " FriendlyName VoiceUrl VoiceMethod VoiceFallbackUrl VoiceFallbackMethod VoiceApplicationSid "
    "VoiceCallerIdLookup VoiceReceiveMode StatusCallback StatusCallbackMethod SmsUrl SmsMethod "
    "SmsFallbackUrl "
    "SmsFallbackMethod SmsApplicationSid TrunkSid AddressSid BundleSid IdentitySid EmergencyStatus "
    "EmergencyAddressSid ApiVersion PhoneNumber AreaCode ";
constexpr std::string_view offerFilters =
    " AreaCode Contains SmsEnabled MmsEnabled VoiceEnabled FaxEnabled ExcludeAllAddressRequired "
    "ExcludeLocalAddressRequired ExcludeForeignAddressRequired Beta NearNumber NearLatLong Distance "
    "InPostalCode "
    "InRegion InRateCenter InLata InLocality PageSize Page PageToken ";
constexpr std::string_view flowFields = " FriendlyName Status Definition CommitMessage ";
constexpr std::string_view newCall =
    " To From Url Twiml Method FallbackUrl FallbackMethod StatusCallback StatusCallbackEvent "
    "StatusCallbackMethod Timeout TimeLimit SendDigits CallToken CallerId CallReason MachineDetection "
    "MachineDetectionTimeout AsyncAmd AsyncAmdStatusCallback AsyncAmdStatusCallbackMethod ";
constexpr std::string_view changedCall =
    " Url Twiml Method Status FallbackUrl FallbackMethod StatusCallback StatusCallbackMethod TimeLimit ";
constexpr std::string_view newMessage =
    " To From MessagingServiceSid Body MediaUrl StatusCallback ApplicationSid ValidityPeriod SmartEncoded ";

constexpr std::array routes = {
    Route{"GET", "/2010-04-01/Accounts/AC.json", "", " ", showAccount},
    Route{"GET", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers.json",
          "/twilio/phone-numbers/incoming-phone-numbers/list",
          " PhoneNumber FriendlyName Beta Origin PageSize Page PageToken ", listNumbers},
    Route{"POST", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers.json",
          "/twilio/phone-numbers/incoming-phone-numbers/create", numberFields, buyNumber},
    Route{"GET", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers/{}.json",
          "/twilio/phone-numbers/incoming-phone-numbers/read", " ", showNumber},
    Route{"POST", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers/{}.json",
          "/twilio/phone-numbers/incoming-phone-numbers/update", numberFields, changeNumber},
    Route{"DELETE", "/2010-04-01/Accounts/AC/IncomingPhoneNumbers/{}.json",
          "/twilio/phone-numbers/incoming-phone-numbers/delete", " ", releaseNumber},
    Route{"GET", "/2010-04-01/Accounts/AC/AvailablePhoneNumbers/US/{}.json",
          "/twilio/phone-numbers/available-phone-numbers/list", offerFilters, listOffers},
    Route{"GET", "/v1/PhoneNumbers/Countries/{}", "/twilio/pricing/phone-numbers/read", " ", showPrices},
    Route{"GET", "/v2/Flows", "/twilio/studio/flows/list", " PageSize Page PageToken ", listFlows},
    Route{"POST", "/v2/Flows", "/twilio/studio/flows/create", flowFields, makeFlow},
    Route{"POST", "/v2/Flows/Validate", "/twilio/studio/flows/create", flowFields, validateFlow},
    Route{"GET", "/v2/Flows/{}", "/twilio/studio/flows/read", " ", showFlow},
    Route{"POST", "/v2/Flows/{}", "/twilio/studio/flows/update", flowFields, changeFlow},
    Route{"DELETE", "/v2/Flows/{}", "/twilio/studio/flows/delete", " ", deleteFlow},
    Route{"GET", "/2010-04-01/Accounts/AC/Calls.json", "/twilio/voice/calls/list", callFilters, listCalls},
    Route{"POST", "/2010-04-01/Accounts/AC/Calls.json", "/twilio/voice/calls/create", newCall, makeCall},
    Route{"GET", "/2010-04-01/Accounts/AC/Calls/{}.json", "/twilio/voice/calls/read", " ", showCall},
    Route{"POST", "/2010-04-01/Accounts/AC/Calls/{}.json", "/twilio/voice/calls/update", changedCall,
          changeCall},
    Route{"GET", "/2010-04-01/Accounts/AC/Messages.json", "/twilio/messaging/messages/list",
          " To From DateSent DateSent< DateSent> PageSize Page PageToken ", listMessages},
    Route{"GET", "/2010-04-01/Accounts/AC/Queues.json", "/twilio/voice/queues/list",
          " PageSize Page PageToken ", listQueues},
    Route{"DELETE", "/2010-04-01/Accounts/AC/Queues/{}.json", "/twilio/voice/queues/delete", " ",
          deleteQueue},
    Route{"GET", "/2010-04-01/Accounts/AC/Recordings.json", "/twilio/voice/recordings/list",
          " CallSid ConferenceSid DateCreated DateCreated< DateCreated> IncludeSoftDeleted PageSize Page "
          "PageToken ",
          listRecordings},
    // With their endings before the one without: it takes any.
    Route{"GET", "/2010-04-01/Accounts/AC/Recordings/{}.json", "/twilio/voice/recordings/read", " ",
          showRecording},
    Route{"GET", "/2010-04-01/Accounts/AC/Recordings/{}.mp3", "/twilio/voice/recordings/read", " ",
          soundOfRecording},
    Route{"GET", "/2010-04-01/Accounts/AC/Recordings/{}.wav", "/twilio/voice/recordings/read", " ",
          waveOfRecording},
    Route{"GET", "/2010-04-01/Accounts/AC/Recordings/{}", "/twilio/voice/recordings/read", " ",
          waveOfRecording},
    Route{"DELETE", "/2010-04-01/Accounts/AC/Recordings/{}.json", "/twilio/voice/recordings/delete", " ",
          deleteRecording},
    // The carrier's name of this permission is in no document: this one is made up.
    Route{"DELETE", "/2010-04-01/Accounts/AC/Transcriptions/{}.json", "/twilio/voice/transcriptions/delete",
          " ", deleteTranscription},
    Route{"POST", "/2010-04-01/Accounts/AC/Messages.json", "/twilio/messaging/messages/create", newMessage,
          sendMessage},
    Route{"GET", "/2010-04-01/Accounts/AC/Messages/{}.json", "/twilio/messaging/messages/read", " ",
          showMessage},
    Route{"GET", "/2010-04-01/Accounts/AC/Keys.json", "", " PageSize Page PageToken ", listKeys2010},
    Route{"POST", "/2010-04-01/Accounts/AC/Keys.json", "", " FriendlyName ", makeKey2010},
    Route{"GET", "/2010-04-01/Accounts/AC/Keys/{}.json", "", " ", showKey},
    Route{"POST", "/2010-04-01/Accounts/AC/Keys/{}.json", "", " FriendlyName ", renameKey},
    Route{"DELETE", "/2010-04-01/Accounts/AC/Keys/{}.json", "", " ", deleteKey},
    Route{"GET", "/v1/Keys", "", " AccountSid PageSize Page PageToken ", listKeysOfIam},
    Route{"POST", "/v1/Keys", "", " AccountSid FriendlyName KeyType Policy ", makeKeyOfIam},
    Route{"GET", "/v1/Keys/{}", "", " AccountSid ", showKey},
    Route{"DELETE", "/v1/Keys/{}", "", " ", deleteKey},
    Route{"POST", "/v1/AuthTokens/Secondary", "", " ", makeSecondaryToken},
    Route{"DELETE", "/v1/AuthTokens/Secondary", "", " ", deleteSecondaryToken},
    Route{"POST", "/v1/AuthTokens/Promote", "", " ", promoteSecondaryToken},
};

/// What stands for {} in path, nothing when it is another path. A path without {} matches with "".
std::optional<std::string> match(std::string_view pattern, const std::string &accountSid,
                                 std::string_view path)
{
    std::string whole(pattern);
    if (const std::size_t at = whole.find("/AC"); at != std::string::npos)
        whole.replace(at + 1, 2, accountSid);
    const std::size_t hole = whole.find("{}");
    if (hole == std::string::npos)
        return whole == path ? std::optional(std::string()) : std::nullopt;
    const std::string_view head = std::string_view(whole).substr(0, hole);
    const std::string_view tail = std::string_view(whole).substr(hole + 2);
    if (path.size() <= head.size() + tail.size() || !path.starts_with(head) || !path.ends_with(tail))
        return std::nullopt;
    const std::string_view part = path.substr(head.size(), path.size() - head.size() - tail.size());
    return part.find('/') == std::string_view::npos ? std::optional(std::string(part)) : std::nullopt;
}

/// "" when all parameters of the request are known to the route.
std::string unknownParameter(const Route &route, const twilio::Form &form)
{
    for (const twilio::FormField &field : form.fields()) {
        const std::string wanted = ' ' + std::string(field.name) + ' ';
        if (route.parameters.find(wanted) == std::string_view::npos)
            return std::string(field.name);
    }
    return {};
}

RestReply missingPermission(std::string_view permission)
{
    return refusal(401, 70051,
                   "Authorization Error: required permission " + std::string(permission.substr(1)) +
                       " is missing");
}

RestReply visited(const Route &route, Visit &visit)
{
    const bool isForMasters = route.permission.empty();
    if (isForMasters && !visit.guest.isMaster())
        return refusedGuest();
    if (!isForMasters && !visit.guest.may(route.permission))
        return missingPermission(route.permission);
    if (const std::string name = unknownParameter(route, visit.form); !name.empty())
        return refusal(400, 20001, "Parameter " + name + " is none that the documents of this resource name");
    if (visit.guest.key != nullptr)
        ++visit.guest.key->uses;
    return route.function(visit);
}

} // namespace

RestSide::RestSide(RestAccount whose, std::function<Instant()> now, std::uint64_t seed)
    : account(std::move(whose))
    , m_now(std::move(now))
    , m_seed(seed)
    , m_texts(account.sid)
{
}

std::string RestSide::text(const std::string &from, const std::string &to, const std::string &body)
{
    return m_texts.receive(*m_carrier, from, to, body, m_now(), m_seed);
}

void RestSide::whenPromoted(std::function<void(const twilio::WebhookKey &)> promoted)
{
    m_promoted = std::move(promoted);
}

RestReply RestSide::answer(const RestRequest &request)
{
    const Guest guest = guestOf(account, request.authorization);
    if (guest.who == Guest::Who::Nobody)
        return refusedGuest();
    const auto form = twilio::Form::decode(request.method == "POST" ? request.body : request.query);
    if (!form || (request.method == "POST" && !request.query.empty()))
        return refusal(400, 20001, "The parameters cannot be read");
    for (const Route &route : routes) {
        const auto part = match(route.path, account.sid, request.path);
        if (route.method != request.method || !part)
            continue;
        Visit visit(*this, request, guest, *form);
        visit.last = *part;
        return visited(route, visit);
    }
    return nothingThere(request.path);
}

} // namespace ringdown::carrier
