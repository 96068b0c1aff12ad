#include "prod/http/webhooks.hpp"

#include "core/engine/tenant/tenant_state.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/telephony/voice/voice_script.hpp"
#include "prod/adapters/telephony/wire/signature.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/problem.hpp"
#include "prod/tenant/inbound.hpp"

namespace rb::prod {
namespace {

using Desks = std::map<std::string, CarrierDesk>;

net::Response twiml(std::string document) {
  return net::response(200, "text/xml; charset=utf-8", std::move(document));
}

net::Response error_answer(const Error& error) {
  if (error.code == ErrorCode::not_found) return not_found(error.message);
  return bad_body({{"", error.message}});
}

// ---- what the tenant knows of an attempt

AttemptView view_of(Work& work, const Assignment& a, AttemptId attempt,
                    const std::string& caller_id) {
  AttemptView view;
  view.may_go_on = may_go_on(work, a, attempt);
  const Policy& policy = *work.state().campaigns[a.campaign.index()].policy;
  if (a.step < policy.cadence.size()) view.flow = policy.cadence[a.step].flow;
  const StoredPolicy* stored = work.policies().find(policy.hash);
  if (stored != nullptr && policy.rule(RetryKey::machine).voicemail_first_time &&
      !a.voicemail_left) {
    view.voicemail = stored->message.retry().machine().template_();
  }
  const proto::Person person = work.directory().person(a.patient);
  view.language = person.language();
  view.facts = {.first_name = person.given_name(),
                .organisation = work.setup().organisation,
                .callback = work.setup().callback_number,
                .link = {}};
  view.caller_id = caller_id;
  return view;
}

// ---- the routes

using Form = net::Fields;
using Handle = std::function<void(const CarrierDesk& desk, const net::Request& request,
                                  const Form& form, net::Reply reply)>;

OpenRoute signed_route(std::shared_ptr<const Desks> desks, Handle handle) {
  return [desks = std::move(desks), handle = std::move(handle)](
             const PathParameters& p, net::Request request, net::Reply reply) {
    const auto desk = desks->find(p[0]);
    if (desk == desks->end()) return reply.send(not_found("no tenant of this name"));
    if (request.body.size() > kLargestOpenBody) return reply.send(too_large());
    const auto origin = net::parse_url(desk->second.public_url);
    if (!origin || !is_signed(desk->second.telephony->token(), origin->origin(), request)) {
      return reply.send(problem({.status = 403,
                                 .type = "bad-signature",
                                 .title = "The signature does not fit",
                                 .detail = {}}));
    }
    auto form = net::parse_form(request.body);
    if (!form) return reply.send(error_answer(form.error()));
    handle(desk->second, request, *form, std::move(reply));
  };
}

template <class Read>
Handle status_route(Read read) {
  return [read](const CarrierDesk& desk, const net::Request& request, const Form& form,
                net::Reply reply) {
    auto report = read(request.query, form);
    if (!report) return reply.send(error_answer(report.error()));
    desk.tenant->post([report = *std::move(report), telephony = desk.telephony,
                       conversations = desk.conversations,
                       reply = std::move(reply)](Work& work) mutable {
      net::Response answer{.status = 204, .headers = {}, .body = {}};
      if (assignment_of(work, report.attempt) == nullptr) {
        answer = not_found("no attempt of ours");
      } else {
        telephony->heard(report);
        // Whoever hung up in a conversation has said so much of it.
        if (report.finished && conversations != nullptr) {
          if (auto ended = conversations->end_call(work, report.attempt)) report.finished = ended;
        }
        if (report.finished) static_cast<void>(work.tell(*report.finished));
      }
      work.when_durable([reply = std::move(reply), answer = std::move(answer)]() mutable {
        reply.send(std::move(answer));
      });
    });
  };
}

// ---- calls that are held in a flow

// How many keys answer a question. A number of a member ends with the pound key, or with silence.
int keys_of(Asked asked) {
  if (asked == Asked::birth_date) return 8;
  return asked == Asked::detail ? 20 : 1;
}

Twiml spoken(const Said& said, const CarrierDesk& desk, const CallbackUrls& urls, AttemptId attempt,
             Instant now) {
  const Voice voice = desk.voice->voice(said.tongue == Tongue::spanish ? "es" : "en");
  Twiml document;
  if (said.asked) {
    document.gather({.action = urls.voice(attempt, {VoiceStep::menu, said.question, now}),
                     .hints = {},
                     .keys = keys_of(*said.asked)},
                    voice, said.text);
  } else {
    if (!said.text.empty()) document.say(voice, said.text);
    document.hang_up();
  }
  return document;
}

VoiceAnswer by_script(Work& work, const CarrierDesk& desk, const VoiceRequest& asked,
                      const AttemptView& view) {
  const CallbackUrls urls(desk.public_url, work.setup().name);
  VoiceAnswer answer = answer_call(asked, view, *desk.voice, urls, work.now());
  if (answer.concern) {
    raise_of_call(work, *answer.concern, asked.attempt, HeardOver::call, asked.speech);
  }
  return answer;
}

// Answers, and true, if the call is held in a flow.
bool converse(Work& work, const CarrierDesk& desk, const VoiceRequest& asked,
              const AttemptView& view, net::Reply& reply) {
  if (desk.conversations == nullptr || !view.may_go_on) return false;
  if (!desk.conversations->holds(work, asked.attempt, view.flow) || is_machine(asked)) return false;
  if (asked.place.step == VoiceStep::voicemail) return false;
  auto shared = std::make_shared<net::Reply>(std::move(reply));
  Conversations::Then then = [desk, attempt = asked.attempt, shared](Work& at, const Said& said) {
    const CallbackUrls urls(desk.public_url, at.setup().name);
    at.when_durable([shared, document = spoken(said, desk, urls, attempt, at.now()).text()] {
      shared->send(twiml(document));
    });
  };
  const bool begun = asked.place.step != VoiceStep::answered;
  const std::string& words = asked.digits.empty() ? asked.speech : asked.digits;
  if (begun && desk.conversations->hear_call(work, asked.attempt, asked.place.tries, words, then)) {
    return true;
  }
  // A call that was lost with the process before begins again, unless what was said in it is of
  // danger, or asks for no more calls.
  const VoiceAnswer lost = begun ? by_script(work, desk, asked, view) : VoiceAnswer{};
  const bool stops = lost.finished && lost.finished->disposition == Disposition::opted_out;
  if (stops || (lost.concern && lost.concern->certain)) {
    reply = std::move(*shared);
    return false;
  }
  desk.conversations->begin_call(work, asked.attempt, view.flow, std::move(then));
  return true;
}

void voice_route(const CarrierDesk& desk, const net::Request& request, const Form& form,
                 net::Reply reply) {
  auto asked = read_voice_request(request.query, form);
  if (!asked) return reply.send(error_answer(asked.error()));
  desk.tenant->post([asked = *std::move(asked), desk,
                     reply = std::move(reply)](Work& work) mutable {
    const Assignment* a = assignment_of(work, asked.attempt);
    if (a == nullptr) return reply.send(twiml(Twiml().hang_up().text()));  // none of ours
    const AttemptView view = view_of(work, *a, asked.attempt, desk.caller_id);
    if (converse(work, desk, asked, view, reply)) return;
    VoiceAnswer answer = by_script(work, desk, asked, view);
    if (answer.finished) static_cast<void>(work.tell(*answer.finished));
    work.when_durable([reply = std::move(reply), document = std::move(answer.document)]() mutable {
      reply.send(twiml(std::move(document)));
    });
  });
}

void text_route(const CarrierDesk& desk, const net::Request&, const Form& form, net::Reply reply) {
  auto text = read_inbound_text(form);
  if (!text) return reply.send(error_answer(text.error()));
  desk.tenant->post([text = *std::move(text), conversations = desk.conversations,
                     reply = std::move(reply)](Work& work) mutable {
    if (conversations != nullptr) {
      auto shared = std::make_shared<net::Reply>(std::move(reply));
      Conversations::Then then = [shared](Work& at, const Said& said) {
        Twiml document;
        if (!said.text.empty()) document.message(said.text);
        at.when_durable([shared, text = document.text()] { shared->send(twiml(text)); });
      };
      if (conversations->hear_text(work, {text.from, text.body, text.sid}, then)) return;
      reply = std::move(*shared);
    }
    const TextTaken taken = take_text(work, text.from, text.body);
    Twiml document;
    if (!taken.answer.empty()) document.message(taken.answer);
    work.when_durable([reply = std::move(reply), answer = document.text()]() mutable {
      reply.send(twiml(std::move(answer)));
    });
  });
}

// Calls back are for people: they are put through.
void call_route(const CarrierDesk& desk, const net::Request&, const Form& form, net::Reply reply) {
  auto call = read_inbound_call(form);
  if (!call) return reply.send(error_answer(call.error()));
  desk.tenant->post([desk, reply = std::move(reply)](Work& work) mutable {
    Twiml document;
    if (work.setup().callback_number != desk.caller_id) {
      document.dial(work.setup().callback_number, desk.caller_id, 30);
    }
    reply.send(twiml(document.hang_up().text()));
  });
}

}  // namespace

void add_carrier_webhooks(Api& api, std::map<std::string, CarrierDesk> desks) {
  const auto shared = std::make_shared<const Desks>(std::move(desks));
  const auto add = [&](std::string_view path, Handle handle) {
    api.add_open("POST", path, "For the carrier, signed.", signed_route(shared, std::move(handle)));
  };
  add("/telephony/{tenant}/call-status", status_route(read_call_status));
  add("/telephony/{tenant}/text-status", status_route(read_text_status));
  add("/telephony/{tenant}/voice", voice_route);
  add("/telephony/{tenant}/inbound-text", text_route);
  add("/telephony/{tenant}/inbound-call", call_route);
}

}  // namespace rb::prod
