#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning8;
const std::string_view kLeaning8 = R"(
si=a-1b-1c-5d-4e-5g-6h3j-8l1m-4n-6p-3r10s-11t-5u-7 si_$=a-2b-4c-4f-1i-2k-1q-5r-4s-2
si__$=a8b-5c-1d-2f-7h3n-2r-6u-4v-2 si__con=h2r-1 si__de=r-2 si__en=r2 si__la=f2k-1r3 si__le=b2
si__me=c1r4 si__muero=b-1 si__no=a-1f-1r5s-3 si__para=r2 si__pero=b-3 si__puede=f-1v-2 si__que=q2r2
si__recibir=a-8l4 si__viernes=q4r2 si__voy=r2 si_el=g-2q3r8 si_el_viernes=q4r2 si_es=h2k2r-2v-6
si_es_para=r2 si_la=r8 si_me=b-2f2h-1i2l1o1s1v1 si_me_muero=b-1 si_no=b-1j-3r5v7 si_pero=b2c1k5r6
si_pero_con=h2 si_please=r3 si_quiero=a-9b-2f2h-1k-1l3r4 si_quiero_$=f-3 si_quiero_recibir=a-8l4
si_se=f-1v-2 si_se_puede=f-1v-2 si_si=r1 si_voy=b2 si_yo=b3s-1 sick=a-2b-2g-2h-2r-2t-2v5
sick_$=b-6c-7h-1i4r-2s-3t-1v2 sick__$=b-2i-4v8 sick__these=a-1v3 sick_and=e4 sick_in=c2v4
sick_lol=c-1i-3v2 sick_lol_$=c-1i-3v2 sick_note=v4 sick_of=a-2b-1v7 sick_of_these=a-1v3 sick_to=c3
sick_today=c6 side=b-6c6 side_$=b-4c3 side__$=v5 side_effects=v2 side_effects_$=v6 siempre=h1v2
siempre_$=b1h1v2 siento=a-3b2c2g-1i-2j-1v-2 siento__$=b-1c11f-5h-3s1 siento__mal=b-2c4d3f6h-1
siento__me=b4c-3v-3 siento__no=b2c-4 siento__sola=b2c-1 siento__y=c-1 siento__ya=b2
siento_bien=c5v-6 siento_los=c1 siento_mal=b-2c2s1 siento_mal_$=b-2c2s1 siento_muy=c1d2f6h-1
siento_muy_mal=b-1c3d3f6h-1 siento_muy_sola=b2c-1 siento_peor=c3t1 siento_que=b12c-6v-6
siento_que_me=b4c-3v-3 siento_sin=b1 siete=b-1r-2t2 siete_$=c-3t1 sigan=a4b-2c-1 sigan_$=a3b-1
sigan__$=a3 sigan_mandando=a-1 sign=b-1c-4f4l5r2v-1 sign__up=a-5l3r2 sign_me=a-6c-4l5r2
sign_me_up=a-5l3r2 sigo=b3c6v-2 sigo_con=c2 sigue=c4 sigue_doliendo=c4 siguen=a2b-2e3 siguen_$=a2
siguiendo=b5 siguiendo_$=b5 sik=b-3c9v-2 silence=a5 silla=i2 simon=r4 simon_$=r4
sin=a-3b1e-2f1j2k-3n-1u-3 sin__$=a-1c5e-2f-2g-3i1j-1v2 sin__ni=c-7 sin_carro=v-4 sin_carro_$=v-4
sin_dolor=b5c-2u-1v2 sin_esperanza=b2 sin_mi=b1c3v-4 sin_mi_$=b1 sin_querer=a-1b-3c3v-1
sin_querer_$=b-2c4v-1 sin_salida=b2 sin_salida_$=b2 since=a-1c5e-1q-2 since__$=c5q-2v-1
since__diagnosis=b1c-2 since__new=c3 since__night=b-1 since__wife=b3 since_last=b-1
since_last_night=b-1 since_my=b2c-1v3 since_my_wife=b3 since_sunday=c2 since_sunday_$=c2
since_the=c1v-1 since_the_diagnosis=b1c-2 since_the_new=c3 sintomas=c-1i-2v4 sinus=c3v-2 sir=u-3v2
sir_$=u-3v2 sirve=b-1f1p2 sirve_$=b-1f1p2 sirven=r4 sistema=a2 sistema_$=a1 sister=a-3b-1e3h3
sister_$=e2 sister__$=a-1b-1h3 site=c2v1 site__leaking=c2 site_is=c2 site_is_leaking=c2
sitting=b-1e4 sitting_here=b1 six=c1o3t1v-6 six_$=o3t1v-5 size=c-2e-1v5 skin=c3 skipping=c2v-1
skipping_$=c2v-1 sky=v-2 sky_high=v-2 sleep=a-2b3g3v-1 sleep_$=b2 sleep__never=a-1b3 sleep_and=a-1b3
sleep_and_never=a-1b3 sleep_because=b-1c1 sleeping=c-4e5g1 slept=c1 slept__days=c1 slept_in=c1
slept_in_days=c1 slipped=c3n-2 slipped__the=c2 slot=b-2c-4g-7h-1i-1j4k6v-2 slot_$=c-3g-7j5k4v-2
slot_for=j-1k2 slower=a-2c-1d-2n6 slower_$=a-1c-1d-1n5 smell=b-1c5v-3 smells=c3n-1 smiling=a-1u2
smoking=c-1v5 snap=b4 snap_and=b1 so=a2c-1d-7e-8f-6g-8h-2j1k-1m-3n-7o5p-6r3
so_$=a-5b-6c-5e-1q-1r1u-2v17 so__$=a-9b4c3e-2g-3i-4k-3n-1t-1u2v-4 so__can=b3c-3e-2j3
so__cant=b-4c1i1 so__dont=b2c-3 so__have=c-1j2k1v-7 so__i=b2c-3d-1v-6 so__it=j1 so__my=i1 so__no=a4
so__of=b3c1v-5 so__one=o4q-2 so__pain=b-4c4v-1 so__quit=a2 so__was=v3 so_afraid=c4 so_alone=a-2b2
so_angry=b1 so_anxious=b7 so_bad=v-5 so_bad_$=b1c1v-1 so_bad_i=c-2v-1 so_cancel=j1 so_cancel_it=j1
so_depressed=b4v-1 so_dont=a1b-2 so_good=c3 so_good_$=c3 so_i=b-1c-4i3k1v-4 so_i_cant=b-4c1i1
so_i_dont=b2c-3 so_i_have=j2v-7 so_i_was=v3 so_ive=k1 so_kind=a-3b-1u3 so_much=b-4c3v-4 so_much_$=u1
so_much_pain=b-4c4v-1 so_no=a-2 so_please=a3b-1 so_quit=a2v-2 so_scared=b7v-5 so_scared_$=b3
so_scared_of=v-3 so_that=a3 so_the=o6q-5 so_theres=a3 so_tired=b1c-1 so_tired_of=b1c-1 so_yeah=i1
so_yes=r1 so_yes_$=r1 sob=v-1 sobbing=b5c-1v-2 social=b-1d5e1g-1v-1 social__$=d1e1
social_worked=d4e1 soga=b5c-1 sola=a-4b9c-4e-2v-5 sola_$=b6c-1v-5 sola_y=c-2 sold=i3 sold_my=i3
soledad=b3v-1 solicito=a4 solicito__baja=a4 solicito_la=a4 solicito_la_baja=a4 solid=t2 solid__$=t2
solo=b-3c-4d1e-3h4n-3q4r-4v2 solo__$=c-2h2q2v1 some=b-1c1e2g5h-2k-2m3 some__time=g5k-2
some_other=g5k-2 some_other_time=g5k-2 somebody=d4h1i-2j2k-1m-1q-2v-4 somebody_$=c-3d2
somebody__$=d-4 somebody__me=b-2g5i2 somebody__the=b-1d4g-1 somebody__up=d6i-4
somebody_else=d-1g-2h-1j6 somebody_i=d1 somebody_is=b4d-1 somebody_phone=b-1d1g1
somebody_phone_me=b-1d1g1 somebody_who=a5b-2d-3m-2 someone=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4
someone_$=d1h-2 someone__$=a4b-1c-2f-1j1 someone__me=a-1b2 someone__my=b3 someone__speaks=d3h-1
someone__than=h1 someone__the=d3 someone_about=d1 someone_call=b-2d5 someone_call_me=b-2d5
someone_else=a2d-1e3 someone_else_$=a4e1h-5j1 someone_first=d2 someone_first_$=d2 someone_in=d1
someone_on=d3 someone_on_the=d3 someone_other=h1 someone_other_than=h1 someone_please=b4d-2h-1
someone_to=d-2i3o1 someone_who=b-4d1e-1h1m-1 someone_who_speaks=d3h-1 something=a-1d-2i1k3o-1p2q1
something_$=b-4c6g1i3 something__$=b1d-2p2 something__my=v-1 something__up=b-2c-4j2k4
something__wrong=v-2 something_came=b-2c-4j2k4 something_came_up=b-2c-4j2k4 something_i=b4c-1v-2
something_is=v-2 something_is_wrong=v-2 something_stupid=b2d-2 something_stupid_$=b2d-2
somethings=b-1c3 somethings__right=b-1c3 somethings_not=b-1c3 somethings_not_right=b-1c3
sometime=g-3q1v3 sometimes=b3 sometimes__think=b3 sometimes_i=b3 sometimes_i_think=b3 somewhere=b1
son=b-4c-2d-1e1h-2i2m2n1v4 son_$=b-2e4g1m1v-2 son__$=v-1 son__dolor=c-1v2 son__threatening=b3
son_is=b-2 son_is_threatening=b3 son_un=c-2v6 son_un_dolor=c-1v2 sonda=c2 sons=g2v-1
soon=b2c-1d-4m-1u5v3 soon_$=b3c-1d-4g-3u5v4 soon__i=g2 soon_as=g2 soon_as_i=g2 sooner=c3k4p3v-5
soonest=o1q3 soporto=a-2b3 soporto_mas=a-2b2 sore=b-1c7n-1v-2 sore_$=c2v-1 sore_throat=c1
sorry=c-4d1e-2g-1h-1i1j-2k2m4n1s-5v2 sorry_$=d-2e-2i3k-1s-3v4 sorry__$=d4e-2m6 sorry__was=n1v-4
sorry_i=k2 sorry_to=b1 sorry_what=n1v-4 sorry_what_was=n1v-4 sos=a-1b12 soul=b5c-3
sounds=b-2c-2g-1m2r4s-2u-2v-2 sounds__a=m3r1 sounds_good=r3s-2u-2 sounds_like=m3r1
sounds_like_a=m3r1 soy=a-1b-3c-7d-6e10g-4h-3i-4j-4k-1m-3n-2q-1s-1 soy_$=e4m-2 soy__$=e-2v-4
soy__carga=b2 soy__hija=e3 soy__hijo=s2 soy__mama=e1v-1 soy__persona=a1e1 soy__que=e1 soy_el=e3s1
soy_esa=a1e1 soy_esa_persona=a1e1 soy_la=b-2c-4e11s-4 soy_la_hija=e3 soy_la_que=e1 soy_paciente=e-4
soy_su=a-1d-4e6v-4 soy_su_mama=v-1 soy_una=b4e-3 soy_una_carga=b2 soy_yo=e-5v3 soy_yo_$=e-2v-3
spam=a9e-4f-3m-6 spam_$=a9m-5v-2 spanish=a-4b-4c-1d-3f7g-1h1k-2m-3q-1r-1v-1
spanish_$=a-1b-1d-1f4h-1k-1m-2 spanish__$=a-2f2h-1 spanish_please=a-2 spanish_please_$=a-2
spanish_speaking=h5 speak=a-2b-3c-1d5g-1h-4j-1k-1n5v-3 speak__$=c-6d-7f1n5 speak__a=c4d3
speak__someone=d2f-2 speak__the=d3 speak_to=c3d9f-5 speak_to_someone=f-1 speak_with=d7
speak_with_the=d3 speaking=b-1e6h4m1n-2 speaking_$=m1n-2 speaking__$=h5 speaks=d2f4h-3
speaks__$=d-4f1h-1 speaks_arabic=d3h-1 speech=a-1c4e-1 speech_is=a-1c4e-1 spinning=n1v-3
spinning_$=v-3 spiraling=b3c-3 splitting=c2v-1 spoken=c-2 spot=c1j2 spots=c1 spots_$=c1
spotting=c3g-1 spying=b-1e3g-2v4 spying_$=b-1e3g-2v4 staff=a-1d5v-2 staff_$=a-1d5v-2
standing=b1c-1v3 staples=c3v-1 stars=t2 stars_$=t1 start=a-6b-4c-6i4l7n-2 start_$=c-2i4v1
start__back=a-1 start__me=a-2l3n-2 start__the=n1 start_texting=a-2l3n-2 start_texting_me=a-2l3n-2
started=c2 state=a-1m5 stepdad=b4c-4 stepdad__me=b4c-4 stiff=c2 still=a1b-4c4g2m-3r3t1v-6
still__$=g3r3v-5 still__me=a2 still_alive=b1r1 still_alive_$=b1r1 still_texting=a2
still_texting_me=a2 stings=c3 stings_$=c3 stitches=a-1t1v2 stitches__$=v1 stitches__out=c-3v1
stitches_are=t1 stolen=a-1 stomach=a-4b-3c8v-3 stomach__$=a-3c5 stone=c3
stop=a8b-1c-6d-2e2f-2g-4h-1k-5m-3n-7o-1q-1r-5s-3v2 stop_$=a23b-7c-4d-1e-6f-1j-3l-6n-1r-10s-6u-6v-8
stop__$=a7b-6c2d-1e3f-3g-2i-1j-3l5m-3r2s3u-4v-16 stop__about=r2t2 stop__at=a-2v11 stop__i=v1
stop__im=b1c5 stop__me=a4b3c-3e-1f4g-1j1l-6m-3 stop__my=a4v-1 stop__now=a4 stop__people=u1
stop__the=a-7b-2e-1i1n-1t-1v8 stop__them=u2 stop__there=a-1i3v-1 stop__these=a1c-2e3v6 stop__to=a-1
stop__up=c1 stop_all=a2b-1 stop_asking=a2s3 stop_asking_$=a2s3 stop_blowing=c-1 stop_by=b-2
stop_by_the=b-2v2 stop_calling=a7c4e4v-1 stop_calling_$=a4c-2e4 stop_contacting=b6d-1
stop_contacting_me=b7d-1 stop_crying=b3c-1v-6 stop_crying_$=b3v-6 stop_eating=c-3v7 stop_for=a4g3
stop_it=a8s2v-1 stop_it_$=a7s2 stop_me=a-13l10r4 stop_me_$=a-13l10r4 stop_my=j4k-1 stop_on=i2v3
stop_on_the=i1v3 stop_please=a2 stop_please_$=a2 stop_sending=a-1e3f5l-2u2v5 stop_sending_me=a1f6l-1
stop_sending_them=u2 stop_sending_these=a1e3 stop_smiling=a-1u2 stop_text=e1l-1 stop_text_me=l-1
stop_texting=a6d2e1f-1j1m-4p1r-3 stop_texting_$=a1p2 stop_texting_me=a4d3j1m-2r-2 stop_the=a-2b5j2
stop_thinking=r2 stop_thinking_about=r2 stop_vomiting=c2 stop_vomiting_$=c2 stop_with=t-1v-3
stop_with_the=t-1v-3 stopped=a-2b-3c-4g1l1n1t1u-1v1 stopped__$=c-6t1u-1 stopped__by=a-1l3
stopped__the=c3n2 stopped_smoking=c-1v5 stops=b3 store=c5v-2 story=g-1v3 strangle=b3 street=c-2n-1v4
street_$=c-1n-1o-6v10 stroke=v-1 stuck=b-2c4v-2 stuff=a2c2f-1j-2v-1 stuff_$=a3f-1 stupid=b2d-2
stupid_$=b2d-2 su=a1b-3c-4d-3e9g-4h-4i-1k-1m1n-4v-4 su__$=b-2c-3e7g-2h-1m1n-3v-3 su_mama=v-1
su_mama_$=v-1 subir=i2 subscribe=a-1l4 subscribe_$=l3 subscription=a2j-1 subscription_$=a3j-1
such=d-2e1 such__$=d-2e1 such_person=d-2e1 such_person_$=d-2e1 sucks=a-5b1h2 sudando=b-1c2g-2
sudden=b-1c3 sudden_$=c1 sudo=b-1c5v-1 suegro=b-1e3 suficiente=a6v1 sufrimiento=b3 sufrimiento_$=b3
sugar=a-3b-1c2i-1j-2v3 sugar_is=c-3v-2 sugars=b-2c5n-2v-3 sugars__$=c1v-1 suicidal=b2c-3e-3
suicidal__$=b2c-1 suicide=b4v1 suicide__$=b-3v3 suicidio=b1g-1 suicidio_$=b1g-1 suitable=p2 sum=d4
sum_1=d4 sunday=c1 sunday_$=c1 super=b3g3v-4 supervisor=d4 supervisor_$=d3 supposed=b-1m1r3s-1v-6
supposed__get=i1 supposed_to=i1m2v-2 supposed_to_get=i1 supuesto=r3v-1 supuesto_$=r3v-1 supura=c1
sure=a-4b-5e-2g-4m-1o2p-1q1r9s-5 sure_$=q-4 sure__$=c-1g-4o3q5v5 sure__not=b-3r3s-1 sure_but=r3
sure_if=i2 sure_yet=r-5v5 surgery=j3 surgery_$=b2j3v-4 surveys=a2v-3 surveys_$=a1t-1v-3
sus=a10b-1d-1v-4 sus__$=a5d-1v-2 sus__no=a3 sus_mensajes=a6v-1 sus_mensajes_$=a4v-1
sus_recordatorios=a3 suscripcion=a7j-2v-3 suscripcion_$=a6j-2v-3 suspendan=a2l-1 suspended=a-1i1
susto=b1c-1v2 susto_me=v2 swallow=b-4c2f3 swallow_$=b-4c2f3 swallowed=v-1 swallowed__coin=c3v-1
swallowed_a=v-1 swallowed_a_coin=c3v-1 swallowing=b2 swap=b-1c-1j-1k6v-1 swap_my=j-1k2 swear=a1b2c-1
swear_ill=b2 sweat=c1v-2 sweating=c2 swelling=a-2b-2c1r1v6 swelling__$=c4 swelling_up=c4
swelling_up_$=c4 switch=b-1c-2d-3e3h4j-1k3 switch__$=h4 switch__to=e3k2 switch_me=h3 switch_my=k2
swollen=a-3b-1c5i-1v-5 swollen_$=c2 swollen__$=a-1 swollen__the=v-3 symptoms=a-1b-1c2e-2m-1v1
symptoms_$=c4v-2 ta=r3s-2v-5 ta__$=r3s-2v-5 ta_bien=r3s-2v-2 ta_bien_$=r3s-2v-2 table=b4
tagalog=f7v-1 tags=i4v-2 tags_expired=i4v-2 take=a3b-2c-6d-2e-2f1g-2i2j-1l1m-2n-1q-1r-2u1
take_$=k5v-7 take__$=a-1b-3f-2h2i7u3 take__anymore=b3f-1k-4 take__cross=v1 take__hike=a3
take__list=h-2j-4 take__my=a-4l4v4 take__name=a3j-1 take__number=e-2 take__off=b-5e1f1h1j3r-2
take_a=a3 take_a_hike=a3 take_back=a-3l4 take_blue=v1 take_blue_cross=v1 take_care=i-2u4
take_care_$=i-2u4 take_it=b8f-1k-5v-3 take_it_anymore=b3f-1k-4 take_me=b-7d-1f1h4i9j2r-1v-10
take_me_$=a-2b-3h2i10v-8 take_me_off=b-3e2f2h1j3r-2 take_my=a4b-3v4 take_my_name=a3j-1
take_off=h-2j-4v3 take_off_list=h-2j-4 take_the=f6 take_this=e-2 take_this_number=e-2 taken=b1c1
taken__$=b2 takes=b1c-2i2 takes_me=c-1i2 taking=c2 tal=b-2d-1e4m-4n-4r-2v10 tal__$=d-1n-2r-2v2
tal_vez=n-2r-2v6 tal_vez_$=n-2r-2v6 talk=b1c-2d8e-2f1g2h-5i-3j-1k-1m-6n1t-1u5v-10 talk_$=b5c-10g9
talk__$=b-4c7d-5e-1f-1g-3n2u5v-4 talk__a=c2d2f5 talk__about=b-2d5m-6 talk__him=b-2d1
talk__somebody=a2d2p1 talk__someone=d1g-1 talk_hes=b4c-1 talk_now=g4 talk_now_$=g4 talk_right=c8g-6
talk_right_$=c8g-6 talk_to=b-5c1d13f2g-4h-4m-6v-5 talk_to_$=d1 talk_to_a=c2d2f5
talk_to_about=b-2d5m-6 talk_to_him=b-2d1 talk_to_somebody=a2d2p1 talk_to_someone=d1g-1
talking=b-5d1g-3m5v1 talking__$=c4e-1m2v-2 talking__a=d-2m3 talking_about=c-2v5
talking_to=b-7c-1d2g-2m5v-6 talking_to_a=d-2m3 talks=f1h2 taller=e-1i2 tamales=v4 tamales_$=v4
tan=b1 tan__$=b1 tanta=a2b4c-3 tanta__$=a2b4c-3 tanta_llamada=a2 tanta_llamada_$=a2 tantito=g3
tantito_$=g3 tanto=a3 tanto__$=a3v-1 tanto_mensajes=a3v-1 tanto_mensajes_$=a3v-1 tapo=c2
tardaron=t1v-1 tarde=b-2c-1p2q3v7 tarde_$=c-1v6 tardes=a1v2 tarjeta=c-2v6 tarjeta_$=c-1v6 taste=c1
taxi=b-1c-1i9v-8 taxi_$=i6v-2 tcpa=a2 te=a-1u1 te_lo=a-1u1 team=c-6v6 team_is=c-6v6
tears=b11c-1g-2v-7 tears_$=b11c-1g-2v-6 telefono=a1c-2d-1e1f1i-1m1v1 telefono_$=b-2e3f4m3v-2
telefono_de=a3e2v-4 tell=a2b5g2t-1v-3 tell__$=g5v-5 tell__doctor=b5c1 tell__nurse=d1 tell__to=a3
tell_a=b-1 tell_my=b4 tell_the=b5c1 tell_the_doctor=b5c1 tell_them=a1o1 tell_you=g3 tell_you_$=g5v-5
telling=u1 temblando=c1 temo=a-2c-5v2 temo__mi=v-1 temo__no=c-3v6 temo_por=v-1 temo_por_mi=v-1
temo_que=a-2c-4v5 temo_que_no=c-3v6 temp=b-3c5i-1v-2 ten=a-5b-2c-1g-2t4v3 ten_$=a-3b-1c-2t4
ten__of=a-3c-1t2 ten_minutes=g-2v5 ten_out=a-3c-1t2 ten_out_of=a-3c-1t2 tenant=b-1e4v-1
tenga=o-3r8u4v-6 tengo=a-7b1c3d-4g2h-5i3j-1l-1n-4p-1q-2r-3u-4 tengo_$=b4c1v-6
tengo__$=a-5b-12c2e-4f-12i5j-1m-5o2s-6v9 tengo__a=b3c-4s2v4 tengo__anos=e1 tengo__ansiedad=b2
tengo__azucar=c1 tengo__boca=b-1 tengo__bulto=c1 tengo__de=b1c-1f-1v-2 tengo__dolor=b-5c1
tengo__en=c3 tengo__garganta=b-1c1 tengo__gusto=m3 tengo__ir=i3v4 tengo__llaga=b-2
tengo__llegar=i3o-2s2 tengo__me=c1f5i6k1 tengo__miedo=b3c-2f4v-3 tengo__nadie=b9i-5v-4
tengo__ni=b-5c1v5 tengo__ojo=c1 tengo__pain=v-1 tengo__para=b1 tengo__presion=c1 tengo__que=i8o1v-4
tengo__tos=c2 tengo__ver=g3 tengo__y=c1f6 tengo_a=b9i-5v-4 tengo_a_nadie=b9i-5v-4 tengo_carro=o2v-3
tengo_carro_$=o2v-3 tengo_como=b-1i7o-2s2v-2 tengo_como_ir=i3 tengo_como_llegar=i3o-2s2
tengo_covid=c6 tengo_covid_$=c6 tengo_dolor=c-7 tengo_dolor_$=c-5 tengo_el=b1c3g-2i-3m5v-5
tengo_el_azucar=c1 tengo_el_gusto=m3 tengo_el_ojo=c1 tengo_en=i9o1v-2 tengo_en_que=i9o1v-2
tengo_fiebre=c5f4 tengo_fiebre_$=c9f-2v-6 tengo_fiebre_ni=c-7v6 tengo_fiebre_y=f7 tengo_ganas=v-2
tengo_ganas_de=v-2 tengo_hambre=c-1e-1v5 tengo_la=b2c5g-2k-3 tengo_la_boca=b-1
tengo_la_garganta=b-1c1 tengo_la_presion=c1 tengo_los=v-2 tengo_miedo=a-2b-1e-1i-2r1s-1v9
tengo_miedo_$=a-2c-1i-1r1s-1v-1 tengo_miedo_a=b-7v6 tengo_miedo_de=b-1v1 tengo_mucha=f-1
tengo_mucha_ansiedad=b2 tengo_mucha_tos=c2 tengo_muchisimo=b5c-1 tengo_muchisimo_miedo=b1
tengo_mucho=b5c-8f2v-5 tengo_mucho_miedo=c-1f5v-1 tengo_palpitaciones=c1 tengo_palpitaciones_$=c1
tengo_pavor=b5c-1 tengo_pavor_a=b5c-1 tengo_por=i-1 tengo_que=b-7c-7g9i-7m2r-2v9 tengo_que_ver=g3
tengo_quien=f5i6k1 tengo_quien_me=f5i6k1 tengo_terror=b5c-1s2 tengo_terror_a=b5c-1s2
tengo_un=b-1c-3j1k1v-2 tengo_un_bulto=c1 tengo_un_dolor=b-5 tengo_una=b-4 tengo_una_llaga=b-2
termina=b1v4 terminar=a-2g2v-3 terminate=a5 terminen=a2b-1v-1 terrible=b-6c6q-1t-1
terrible_$=b-4c5v-4 terrible__$=q-1v2 terrified=b2c-2 terrified_$=b1 terrify=b5h-2 terrify__$=b5h-2
terrify_me=b5h-2 terrify_me_$=b5h-2 terror=b7c-2s2v-1 terror_a=b5c-1s2 test=a-1c-4m2s-1v7
test_$=m2v6 testing=b-1v6 testing_$=b-1v6 teusday=o2 teusday_$=o2
text=a3b-7c-2d-1e-1g5h-3i-4j-10k-2l3n2p-1q-5r-1s-6u-3v-3 text_$=b-2d3f-9g-10n-3s-2t1u-2
text__$=a3b-1d-2e-2f3l-4n-5s-2u2 text__again=a-2l5n-3 text__anymore=f1 text__in=a-2 text__it=b2
text__later=f5 text__quit=a2 text__the=a5j-8 text__today=g1r1 text__want=l2 text_about=a-4b3
text_again=a-2l3s-2 text_again_$=a-2l3s-2 text_and=a3b-3g3i-2 text_came=a-1n5 text_here=a2 text_i=l2
text_i_want=l2 text_me=a-5b-5d-5f3g7l6n-3q-2 text_me_$=a4f-2l-3 text_me_again=a-3l6n-2
text_me_anymore=f1 text_me_in=a-2 text_me_later=f5 text_me_today=g1r1 text_please=f6n-2u-1
text_please_$=f7n-1 text_reminders=l-3 text_reminders_$=l-3 text_this=e-2 text_today=g2
text_you=a-3g4l-1 textees=a1 textees_$=a1 texting=a2c-1d1f3g-3j1m1n-3p1r-3v-3 texting_$=a2p2
texting__$=a-1b-2f4g-1j1m2r-2v-1 texting__again=a-1n-2 texting__and=d3 texting__i=b3
texting__number=e4 texting_me=d2f5g-1j1l1m1n-3r-2v-1 texting_me_$=a-2b-1f5j1m2r-2v-1
texting_me_again=a-1n-2 texting_me_and=d3 texting_me_i=b3 texto=a3 textos=a3d2f-2s2 textos_$=a2f-1s2
tf=b2c-1 tf__$=b2c-1 than=c4d-2g-1h2k3q2s-1v-4 than__$=g-1k2q3s-1t2v-1 than_before=c2t1v-1
than_patel=h1 than_the=c1d-1 thanks=a-4b-5c-6d-2e-4f-1g-3h-2i-1j-1k-2l-1m-2n-7p-3q-2s5u7v-2
thanks_$=p-1s4u2v-10 thanks__$=n-5o1v-6 thanks__and=a-1u2 thanks__asking=u-2v5 thanks__god=b-1u-4v7
thanks__kindly=u-2 thanks__no=r-1s1 thanks__the=u5 thanks_but=r-1s1 thanks_but_no=r-1s1
thanks_for=a-4u1v4 thanks_for_asking=u-2v5 thanks_for_the=u4 thanks_stop=a6u-2 thanks_to=b-2u-1v7
thanks_to_god=b-1u-4v7 thanks_you=a-4e-1o1v-10 thanks_you_$=a-1o2s1u-4v-1 thanks_you_and=a-1u2
thanks_you_kindly=u-2 that=b1e4g-1h1i-1j5k3l-1m-5n5q-3r2 that_$=a-4b-5c-1e-2f-1g-1h-4j3m-8n10p-1v-2
that__$=d-1e6j3k-3v-3 that__again=c1h3n-3 that__be=r2v-2 that__can=k3 that__down=b5 that__go=c3
that__later=g2 that__me=e5 that__much=f3 that__my=c-4 that__no=k3v-4 that__quit=c2 that__so=k1
that__was=n-1v3 that__with=d1 that_appointment=j5k-4 that_appointment_$=j1 that_bill=v5 that_by=n1
that_clinic=b3e5v3 that_clinic_down=b5 that_day=b-1i4k3v-1 that_day_$=i3v-1
that_doctor=a-2e-4h8t1v-2 that_doctor_$=e-2h3 that_doctor_was=h1 that_far=e-2i1 that_far_$=e-2i1
that_im=a1c-2e5 that_is=e1 that_is_$=e1 that_my=c3 that_name=b-1e3v-3 that_name_$=e3v-3
that_night=k3 that_nurse=b7c-1d-1v6 that_out=d1i-2n7 that_place=v-2 that_time=k2 that_very=f3
that_very_much=f3 that_visit=b3 that_visit_$=b3 that_wont=b-1c8 that_wont_go=c3 that_wont_quit=c2
that_works=o-2r2 that_works_$=o-2r2 that_would=r2v-2 that_would_be=r2v-2 thats=a4b-6c-1e4g-1n-2s-3
thats__$=a2c-1e-1r2v-4 thats__me=e1s-1 thats__my=e1 thats_enough=a2 thats_enough_$=a2 thats_it=a3
thats_my=e4v-1 thats_not=e3s-1 thats_not_me=e1s-1 thats_not_my=e1
the=a-4b-1f-1h-2i-2j4k-4m-3n1o4p-4q-1r-2s-3t-1v2 the_13th=o1r-1v-1 the_13th_$=o1
the_20th=c-1g4j1n-2o-3q6v-3 the_20th_$=g4j1n-2o-1q1 the_22nd=q2 the_4th=t1 the_4th_of=t1 the_5th=q1
the_5th_of=q1 the_9=j2 the_9_30=j2 the__$=a8b4c3d-2e2f-7g-1h-6i-4n-7q2r-7t-8v-11 the__30=j2
the__after=g3o2q-2v-5 the__again=a-5l4n3 the__all=b-1 the__and=c2v6 the__anymore=h-4j5k-1
the__are=b-1c-2g-1 the__at=c1o1 the__because=v1 the__bus=g3v-4 the__by=e-2v3 the__bye=g4u-4
the__call=a1b-4c1d4g2j-2q-1t2v-2 the__came=a-1c4l-1n4v-1 the__cancel=a-1j2 the__cleared=c-2j1u1v1
the__coming=a-1u2v6 the__days=o2 the__desk=e3v-1 the__doctor=e-1h3m-4v4 the__doesnt=e-3i6v-2
the__door=b2v-2 the__down=b-4g6 the__draw=v1 the__for=m4v5 the__get=a-1 the__give=b-3d1g2v-3
the__guy=h5v-4 the__had=b3 the__has=c-5v1 the__hurt=c-3v6 the__i=a-7b6c1j6k-1r2v4 the__im=a5b-3j3v-4
the__in=b5c-4d1i-3v1 the__is=c11g-3i-2m-3n2q1v-2 the__lady=b-1e3 the__last=h3 the__line=g3v3
the__lol=g3r3v-1 the__lot=b1g-2v2 the__made=c5t-1v-5 the__meds=c6v-4 the__my=b-1h3 the__now=a1h-3j2
the__number=e3f7 the__nurse=d-2e1 the__of=a2c1d-2e-3g1m1n-1o4p-3t4 the__on=a-1d2g-2l3q-1
the__one=a3b-5c5e-2f7g-2h5o4p-2r6v-3 the__or=v5 the__person=f-2v-3 the__pills=b-1c2
the__please=a-3n6u1v-1 the__practitioner=c-1 the__right=v5 the__room=b-1v-1 the__stop=v5
the__takes=b1 the__the=n-1 the__there=d8e-6v-5 the__time=a3 the__to=b3 the__up=c-1 the__was=b-6d-1v2
the__went=c-6v1 the__what=b2n2v-3 the__with=c4h-4o-8p1v4 the__wont=c-6v8 the__would=a1b2
the__wrong=e-3v2 the__you=a-4b6e5k2v-1 the_above=a2p3 the_address=m-1n-1v2 the_address_$=m-1n-1
the_afternoon=k1q-2 the_appointment=a1b-6e-5j8k-3v-14 the_appointment_$=a1b-2e-3j3k-3v-8
the_appointment_anymore=j2k-1 the_asap=o4p-1q-4 the_asap_$=q-1 the_baby=b3c-10g9v-3
the_baby_$=b3c-11g6v-2 the_bathroom_$=b1 the_best=u3 the_best_$=u3 the_biopsy=b1c2 the_blood=c-1e1m3
the_blood_draw=v1 the_bus=a-4b-1c-1g-3i1n-2v4 the_bus_$=e4g-3n-1 the_bus_doesnt=e-3i3
the_bus_stop=i-2v1 the_calls=a3 the_car=b1c-3i3v-4 the_car_$=i2 the_clinic=a-6b-3e-1i2m6
the_clinic_$=a-5e-1m6v3 the_copay=b-1n-1v4 the_copay_$=b-1n-1v4 the_cops=b2 the_country=a-1b-2j1
the_cowboys=b-2c-1g-2v4 the_cowboys_$=b-2c-1g-2v4 the_date=k3 the_date_$=k1 the_date_you=k2
the_day=g-4k1r1 the_deadline=v1 the_desk=b-2d4 the_diagnosis=b1c-2 the_doctor=b4d6g1h-12j6o-2r2v8
the_doctor_$=v4 the_doctor_call=d2g1 the_dog=b-9c-5g-1n3v8 the_dont=a2b-2d-1 the_dont_call=a2b-2d-1
the_door=c-1e-1g3v2 the_door_$=b5v1 the_end=r1v5 the_end_of=r1v6 the_engine=b1i-2v2 the_entrance=v4
the_entrance_$=v4 the_fall=c3 the_fall_$=c3 the_fcc=a5g-3 the_fcc_$=a5g-3 the_fever=c2v-1
the_first=n5o1v-2 the_first_one=n3o-1 the_first_the=n-1 the_flu=b-2c3e-2g-1v2 the_flu_$=b-2c5e-1v1
the_form=b-2d-1e-3g-4v7 the_form_$=b-1d-1g-3v6 the_friday=c2f6 the_friday_one=c2f6 the_front=e3
the_front_desk=e3 the_future=a1b-4 the_future_$=a1b-4 the_game=e-3n-1v6 the_game_$=e-2n-1v7
the_garage=b6c-2v-3 the_garage_$=c-1 the_gym=e-1g2v-5 the_hall=v6 the_hell=a4m-1 the_hospital=c1i2p1
the_hospital_with=c3p1 the_house=b4v-1 the_house_$=b4v-1 the_kids=g1 the_kids_are=g-1
the_last=a5e-2i1n-1r4v2 the_last_one=a5b-3r4 the_last_stop=i1v3 the_line=n8t1v-8 the_line_$=n6v-2
the_list=a2n1r-1v6 the_list_$=a2l1r-1 the_lobby=v5 the_lord=b1 the_lord_takes=b1 the_love=a3v-2
the_love_of=a3v-2 the_mailbox=b-1c4 the_mailbox_$=b-1c4 the_mal=e-2v6 the_mal_$=e-2v6
the_manager=d1t1 the_message=a2g-4l5 the_message_$=a2 the_middle=g4n1v-3 the_middle_of=g4v-1
the_month=b-1g-2p2v1 the_morning=o3 the_movie=b-6v7 the_needle=c5h2v-3 the_neighbor=b-2e2g-1v-3
the_neighbor_$=b-2e2g-1v-3 the_new=b-2c6 the_new_meds=c4v-2 the_new_pills=b-1c2 the_night=b6
the_nurse=b-2c2d3e-4g-4v-3 the_nurse_call=c2v-1 the_nurse_practitioner=c-1 the_office=a-1d4
the_office_$=d3 the_office_call=d1 the_old=h1 the_one=b-2h3q-2v7 the_one_at=o1 the_one_i=r1
the_one_with=h-1o-6v5 the_options=n4 the_options_again=n4 the_other=e1g-1h3o2u-1 the_other_days=o2
the_pain=b5c8q2v-5 the_pain_$=c1 the_pain_came=c1 the_pain_is=c2q3v-3 the_parking=b1g-2v3
the_parking_lot=b1g-2v2 the_patient=e1 the_patient_$=e1 the_pharmacy=v1 the_phone=b-3d5e1g7
the_phone_$=b-2d4g7 the_point=b5j-1v-1 the_point_anymore=j-1 the_police=b4 the_police_$=b4
the_procedure=b1j1 the_question=n4v-3 the_question_$=n4v-3 the_rash=v1
the_reminders=a-6c-2j-1l5n-3u2v7 the_reminders_$=a2j-3l3v-5 the_reminders_again=l1 the_results=b3v-5
the_results_$=b4v-5 the_right=a1 the_road=g3u-3 the_robot=d1 the_robot_give=d1 the_roof=b5g-3v-4
the_roof_$=b2g-3v-4 the_runs=c5v-2 the_runs_$=c5v-1 the_same=h5r2v-3 the_same_$=r2 the_schedule=j5
the_school=d-2e1g3i-1v-5 the_second=b-1f2n-4o3p-1 the_second_$=n-6o3r-3 the_second_one=c2f3r4
the_shot=b-2t-1 the_shot_made=c5t-1v-5 the_shower=c4g2v-3 the_shower_$=c4g-1 the_side=v6
the_soonest=c1 the_spying=b-1e3g-2v4 the_spying_$=b-1e3g-2v4 the_surgery=j3v-1 the_surgery_$=j3v-1
the_swelling=c-5v1 the_table=b4 the_text=a10e1g-2j-8l3n3v-5 the_text_$=a9e2v-4 the_text_came=a-1n5
the_third=a1 the_time=b4c5g-1k1 the_time_$=b3c1k1 the_time_and=b-5c2 the_times=n2p-1 the_times_$=n1
the_top=a-2d-1n8v-1 the_train=c-2i5v-2 the_tub=g4v-3 the_tv=n1 the_tv_was=n1 the_vaccine=c2v-1
the_visit=b-5v2 the_visit_$=b-1 the_voices=b8c-2 the_wait=t3v-3 the_waiting=b-1v-1
the_waiting_room=b-1v-1 the_ways=b4c-3d-1 the_ways_$=b4c-3d-1 the_weather=c5v-5 the_week=p2
the_world=b1v-3 the_wrong=e4f3v-6 the_wrong_number=e3f7 the_wrong_person=f-2v-3 the_young=h2
them=a-2b1c-2i-2n1r2u1v3 them_$=a-5i-1p1u2v3 them__$=n1 them__im=r1 then=a-3b4c-2g1h-1q-2r1v-1
then_$=a-2b3c-4h-1q-1r2v-1 there=b-3d7e-3f4g-5h1i6j1k3m-5n-1t1
there_$=a-2b-16c2d2f5g-2h-4i6j3k-4m-3p2s-3 there__$=d4h-1s1v-2 there__a=a-3b6d-2i-1v5 there__be=b4e3
there__cancellation=k4v-2 there__lady=h3v-2 there__spanish=h2 there_a=a3d-5e-1h5k3v-4
there_a_cancellation=k4v-2 there_a_lady=h3v-2 there_a_spanish=h2 there_another=b-1h4
there_anyone=d1v-4 there_i=d1 there_is=b1c1k3v-4 there_someone=h1 there_with=b4c-1i3
there_without=d-1v-1 there_without_a=d-1v-1 theres=b2c4d-1e3h-1v-2 theres__left=c-1 theres__man=b2
theres_a=c4i2 theres_a_man=b2 theres_an=b2v-1 theres_blood=c2 theres_no=a1b2c-1e4i-4
these=a9b-4c-3e-1g-1h-2i-4j-5k-1l-1m1p1r-1v-1 these_$=a6e1f-2j-1u2v-6
these__$=a3b-4c-4f1h-1j-2l-2m1n-3v4 these__are=b-1c1 these__i=b5 these_alerts=a2 these_alerts_$=a2
these_days=b4f5 these_in=f1 these_message=l-2m1v-2 these_message_$=m1v-1 these_notifications=a1v-3
these_notifications_$=a1v-3 these_reminders=m2v-4 these_text=a2u-2v-3 these_text_$=a2v-3
these_times=a-1 they=a-3b2e3g-2i4j-1p-1r4v-5 they__$=e4 they__me=b2c1 they__my=a-4i5v-1 they_make=c2
they_make_me=c2 they_put=b4c-1v-3 they_took=a-1i1 they_took_my=a-1i1 theyd=a-2b4v-2
theyd_be=a-2b4v-2 theyre=c-1 thing=a10b1n-1v-5 thing_$=a4 thing__$=a3c2n-1 things=b2t-1
things_$=b3c-2 think=a-5b-3c6e2f-2g3r-3s3v-4 think_$=c7 think__$=c-1r-2s4 think__broke=b-1c2
think__having=c-4 think__it=g5 think_about=b5g3 think_about_it=g5 think_i=b1c3e-1
think_i_broke=b-1c2 think_i_have=c1 think_im=c-4 think_im_having=c-4 think_its=b-10c6
think_so=c-1r-2s4 think_so_$=c-1r-2s4 think_you=a-1e3 thinking=b7c-4d2e-1r2 thinking__hurting=b2
thinking__killing=d2 thinking_about=b3r2 thinking_of=c-2d2 third=a1 third_time=a1 thirty=o2
thirty_$=o2 this=a5b-2c-4d-1e5f1g1h-3i-3j-1k-7l-2m5n-4o-2p-4q-2r-3t-5u-4v-6
this_$=a7b-3c-5d2e-17g-1i-1m1v-6 this__$=a-10b-1c-4d-6e-7f-3g7h-1j-1k-1m12n-1p-1v-2
this__a=a-4d4e8g1v-5 this__about=a-1m3 this__an=b1e-1 this__and=b-4e1 this__be=a3b5
this__harassment=a3e-1 this__her=e1 this__his=b-4e3m-4s1 this__i=i1m-1 this__im=b1 this__in=c3
this__is=b-1c5g-2m-1q1v8 this__me=a2f8s1 this__number=e-2 this__off=a2e-1m-2 this__she=b5
this__spam=e-1 this__spanish=m-1 this__the=a4b-1d-3e8m2v-5 this_a=d-3e-1m1 this_about=m6v-2
this_and=a3 this_be=a1 this_be_the=a1 this_better=a6b-2 this_better_be=a6b-2 this_call=d-1m4
this_cough=c3 this_cough_is=c3 this_for=q-1 this_for_$=q-1 this_heat=q1v5 this_heat_is=q1v5
this_house=e2 this_ill=b5 this_in=f2m-1 this_in_spanish=m-1 this_is=a2b-4c-6d-6e15f-4m-2v-12
this_is_a=a-4e10m-3v-4 this_is_about=m2 this_is_an=b1e-1 this_is_harassment=a3e-1 this_is_her=e1
this_is_his=b-4e3m-4s1 this_is_spam=e-1 this_is_the=d-4e8v-1 this_isnt=a-1e3g2m-1 this_legit=a-2m5
this_legit_$=a-2m5 this_list=a2 this_minutes=g5 this_number=b-4e-4f-1m-12s-3
this_number_$=a-5b-3e-1m-6s-3 this_number_is=a1e-3 this_pain=c1 this_pain_in=c1
this_phone=a-2b-2e6g-7m-5v-2 this_phone_$=a-2e-1 this_phone_number=e-2 this_regarding=m1
this_regarding_$=m1 this_some=g2m3 this_stop=a1m-2v-1 this_stuff=a1 this_stuff_$=a1 this_take=a1
this_take_me=a1 this_text=a-6v7 this_text_$=a-4v7 this_thing=a8s1 this_thing_$=a1s1
this_time=b7e-1g-1 this_up=a1 this_up_and=a1 this_weekend=g4q1 this_weekend_$=g4q1 this_with=d6
this_with_a=d5 thisweek=i1k1q3 thisweek_$=i1k1q3 those=b-3c-1d1f-2h1k-1l-1n2o-1p4r-2s-2v-1
those_$=b-1c-1n-1o1p3q-3 those__$=h3i4p-3 those__for=p-2 those__me=d2n1 those__too=c4p2
those__work=p4q3 those_are=c1o-1p4 those_are_too=c2p2 those_days=i4 those_days_$=i4 those_dont=p4q3
those_dont_work=p4q3 those_is=r2 those_times=n1p2 those_times_$=p3 though=c2t1 though_$=c2t1
thought=b-2v4 thought_about=b-2v4 thoughts=b7c-7v-2 thoughts_$=b1 thoughts__hurting=c-1d1
thoughts_of=b2c-4d1v-1 thoughts_of_hurting=c-1d1 thousand=o-1t1 thousand__$=o-1t1 threatening=b4
threatening_me=b4 three=b-5g3i2o2p1r-1v-1 three_$=g4o3r-1 three__$=a1b-3c2i3 three__got=q1
three_times=a2c1q1 three_times_$=a2c2 threw=c-1g-2n-1q-1v6 threw__back=c4v-4 threw_my=c4v-4
threw_my_back=c4v-4 threw_up=c-4g-2q-1v9 throat=b-1c4f-1j-1v-1 throat_$=j-1
through=b1c-1d4g-1i2n3v-4 through_$=c-3d1i3 through__$=n4 through__roof=c4v-3 through__the=d1
through_the=b7v-3 through_the_roof=c4v-3 through_to=a-4b-4d4 through_to_the=d1 throwin=c1
throwin__$=c1 throwin_up=c1 throwin_up_$=c1 throwing=b-3c5r-1 throwing__$=c3r-1 throwing__all=b-1
throwing_up=b-3c5r-1 throwing_up_$=c3r-1 throwing_up_all=b-1 thursday=b-4k3o-4p2q7v-2
thursday_$=g2o-3p4q8 thursday__$=b-4g-2k5 thursday_afternoon=g-1k-1 thursday_afternoon_$=g-1k-1
thursdays=j1 tick=c2 ticket=c2g-1v-2 tiembla=b-1c5 tiempo=b-3c-2g2v3 tiempo_$=b-1c-2g-2v6
tiempo__$=a2 tiempo_para=g4v-2 tiene=a-2c2d-2e-1h-1i-2k-1n-1p3v-2 tiene__$=a-4c5e-1f-5 tiene__y=a2
tiene_amenazada=a-3b1 tiene_amenazada_$=a-3b1 tiene_en=b2c-5f2 tiene_fiebre=v-2 tiene_fiebre_$=v-2
tiene_mal=c2v-1 tiene_mal_$=c2v-1 tiene_otro=e1 tiene_sentido=b2v-1 tienen=a2c-1e-2f1h2i2v2
tienen_$=h6v-5 tienen__$=b-9c1f-1h-3i4v6 tienen_harta=b-1v-1 tienen_hasta=a2 tightness=c2 til=a-1g2
till=b5c-5 till__$=b1q-1 time=a-2c-2d-1e-6f-3g5h1k7q-5r2v4 time_$=a-6c-7g10h-1j1k7r3v-11
time__$=a-1g-5h-3 time__it=k1 time__me=b2h2 time__my=b-2c1k-3m-5v10 time_and=b-5c2
time_for=b3g1j-1m7 time_for_me=b4 time_i=b-3c3 times=a3c2g-3n3o-3p2r-3v-5 times_$=a2c1g-2o-1p4r-1v-1
times__$=c2 times__i=a1 times_do=a1 times_do_i=a1 times_i=p-1 tio=b2e1 tirar=b2 tirar__puente=b1
tirar_del=b1 tirar_del_puente=b1 tire=c-1i7v-1 tire__toalla=b1 tire_la=b1 tire_la_toalla=b1
tired=i-1v2 tired__getting=a2 tired__the=b-4c1v4 tired_of=a2b5c-4v-2 tired_of_getting=a2 tiro=b4
tlk=b-2c-4g8 to=b2c-6d4h-5i1j2k5l2m-1n-13p-3q6s-2t-3u-3v-1 to_$=b-2d1f-1m2r2s-4
to__$=a-3b-3c-9d4f-6g7h-1j2l-7m-1n-3o1q4r-5s-4u-2v5 to__a=b-3c1h-1v4 to__about=b-2d2
to__after=c-1i2q1 to__afternoon=k2q3 to__again=a-6b1l3 to__all=v1 to__alone=b1 to__and=b2c-2
to__anymore=a-1b3s1t1 to__anything=s4 to__appointment=b-2j7k-2 to__at=g-2k5q5v-2 to__before=d-2v1
to__but=i1 to__clinic=e7i2v2 to__contacted=a1b-2 to__doctor=c4d2 to__dont=a4b-1 to__else=a-2e1j3
to__fcc=a5g-3 to__first=d2 to__for=b3j1m-1v3 to__forever=b4 to__from=a4n-1 to__front=d2
to__get=b-1d-2i1 to__going=v-1 to__her=b2e-1 to__here=a-5b6m1v-6 to__im=d1e3u2 to__in=d2g-3j2
to__is=b5c-4 to__it=a-3b5c-1f4j-2k2p1v-4 to__ive=b-5c6 to__machine=d-5m3 to__mailbox=b-1c4
to__me=b-2c-1d-2e-1i10l5o1v-7 to__message=a1 to__morning=k3q3 to__my=a-4b9c-8f10g2i-5k-2q-2
to__myself=a-1b-4c3q-1v7 to__nurse=c2 to__office=d1 to__on=b-2g-1j3u2 to__out=a1b-10c7m4u-1v4
to__over=b1 to__person=f7 to__phone=a1e5 to__real=f-1 to__seen=a-1 to__so=e-2j3 to__someone=a-1b2e2
to__stop=a-1i2v-3 to__supervisor=d2 to__texting=a4 to__thanks=r1 to__the=c1g-1j8k3l1q1r3v-10
to__there=b-2i4s-3v-2 to__these=a5v-2 to__this=a1b-1d4m-6 to__to=a-3d3f3h-2i3p1v-1
to__up=a-2b11c-2i-1j-3v4 to__who=b-2h1j1 to__with=a4b-2d4g1h-1m3v-6 to__without=b1e-1
to__you=a7c2v-3 to_a=b-1c1d3f5k3m3q2v-1 to_a_machine=d-5m3 to_a_nurse=c2 to_a_person=f7
to_a_real=f-1 to_about=b-2d5m-6 to_another=d-3 to_another_doctor=d-3 to_ask=a-3g2i-4u3v2
to_ask_$=a-2g-1u3v2 to_ask_my=g3i-4 to_attend=b-1j2 to_be=b-1e-1f-1k-4v-3 to_be_alone=b1
to_be_contacted=a1b-2 to_be_here=a-2b4 to_be_over=b2 to_be_seen=a-1 to_be_with=b3 to_book=f6s4
to_book_anything=s4 to_breathe=c4e-1v-3 to_breathe_$=c4v-2 to_bring=b-1i4 to_bring_me=b-1i4v-1
to_call=a5b-3e-1g-3 to_call_$=a3e-1 to_call_me=a1d1g-1 to_cancel=a-5f6j2v3 to_cancel_$=a-3f-3j2v3
to_cancel_my=f9k-2 to_change=k3 to_change_the=k2 to_check=u2v-1 to_check_with=g3v-1
to_come=b-6d-2g-2i3j8k-1s1v-2 to_come_$=b-3j5k-1s1 to_come_but=i1 to_come_in=g-1j3v-1 to_contact=a1
to_cut=b5c-5 to_death=b4o1v-2 to_death_$=o1 to_die=b2c-1e-2s-3t1 to_die_$=b2s-3t1 to_die_for=b-2v7
to_disappear=b1 to_disappear_$=b1 to_do=a4f4m5v-8 to_do_$=b2f4 to_do_with=a5b-4m3v-2
to_drive=b-2c4e-1i3 to_drive_me=b-1 to_eat=c1v-1 to_end=b3f3p1 to_end_it=a-1b1p1 to_end_my=f4
to_english=e3 to_fast=v3 to_fast_before=v1 to_friday=g-4k5q7 to_friday_$=q2
to_get=a-4b11c-5d-6i1k-2q-1s-3v4 to_get_the=b3l1v-4 to_get_there=b-2i4s-3v-2 to_get_these=a3v-2
to_go=a-4b8i-1v-2 to_go_$=b6i-1 to_go_back=s1 to_go_out=c1 to_go_to=a-1b3 to_god=b-1u-4v7
to_god_$=b-1u-4v7 to_have=b-2j3v3 to_hear=a4n-1 to_hear_from=a4n-1 to_her=b-1e1 to_him=b-4d1h2
to_him_$=b-4d1h2 to_hurt=b-3c-4q-1v8 to_hurt_myself=b-7c-3q-1v8 to_jump=b4i-2 to_keep=a6b3c-1v-2
to_keep_going=b3v-1 to_keep_texting=a3 to_kill=a-2b6c-1v-1 to_kill_myself=b4 to_leave=b1v-2
to_leave_me=b-2 to_let=c2 to_live=a-7b15m-1t1v-3 to_live_$=b7 to_live_anymore=t1
to_live_for=b6m-1v-2 to_look=b-3g2 to_look_$=b-1 to_look_at=g2v-1 to_lose=b2 to_lose_it=b2
to_make=a4b3c1j-3k-1v-1 to_make_it=b3j-3k-1 to_make_you=a5v-1 to_me=h3q-1v-1 to_me_$=v-1 to_me_im=d1
to_move=k6 to_move_it=k3 to_my=c-5g6i1j2k-3v5 to_my_appointment=b-2j4k-2 to_need=a1 to_need_you=a1
to_nextweek=k1q3 to_nextweek_$=k1q3 to_ohio=j3 to_opt=a2m4u-1 to_opt_out=a2m4u-1 to_quit=a2
to_receive=a4l2 to_reschedule=c2f-3g-1k4q-4 to_reschedule_$=c1f-3g-1k3q-4 to_say=a5b-7c4q-2r-3v8
to_say_$=q-2v9 to_scheduling=d2 to_scheduling_$=d2 to_see=b-3g5j5o-1r2v-6 to_see_the=h-1j6r3v-4
to_sleep=a-1b3 to_sleep_and=a-1b3 to_snap=b4 to_snap_and=b1 to_somebody=b-4d2j3p1
to_somebody_$=b-3d1 to_someone=a-4b-4d3e1f-2g-1 to_someone_$=b-3d1 to_someone_first=d2
to_spanish=f1k-1 to_spanish_$=f1k-1 to_speak=d6 to_speak_with=d4 to_stop=b3v-1 to_take=b-6i8v4
to_take_me=b-5i8 to_talk=b-1c2d2f4h-2p1 to_talk_to=c2d2f4h-2p1 to_tell=a1b-1 to_text=a4g-9l4
to_text_me=g-5l5 to_text_this=e-1 to_that=e7j3 to_the=a6b-8c9d1g-6h-1i2j-5k3q6 to_the_clinic=i4v3
to_the_fcc=a5g-3 to_the_front=d2 to_the_mailbox=b-1c4 to_the_office=d1 to_the_phone=e2 to_think=g3
to_this=a9 to_this_$=a5 to_this_and=a3 to_thursday=k3q3 to_thursday_$=k3q3 to_tomorrow=c1g-1k2q4
to_wake=b9 to_wake_up=b9 to_walk=b-1i2 to_walk_$=i2 to_work=g3j-2k2v-3 to_you=a-6c-1g7i3u1
to_you_$=a-3c-1g7i3 toalla=b1 toalla__la=b1 toalla_con=b1 toalla_con_la=b1 tobillo=c1 tobillo_$=c1
tobillos=c2v-1 toca=b1v2 toca_$=b1v2 toda_lanoche=c1 todas=c-3h-1o-1q1r3v3 todavia=b-2s-1v3
todavia__se=g1s-1v3 todavia_no=g1v2 todavia_no_se=g1s-1v3 today=b2c3e-1f-1g6i-2k-2q-1
today_$=b-3g3s-1t2v5 today__$=a1q-2s1v-3 today__my=b3c3v-2 today_if=c-1q1 today_lamanana=c8g-4q-4
today_lamanana_$=c8g-4q-4 today_lanoche=b5c-9g5q-2s1v-5 today_lanoche_$=b1c-7g6s1v-2
today_latarde=a1 today_latarde_$=a2g-4 toddler=c1v2 toddler__a=c1v-2 todo=a3b2c2g-5i1j-3m-1n-4v-4
todo_$=c3v-1 todo__$=b5v1 todo__cuerpo=b-1c1 todo__da=b3 todo__que=a6b-3c4j-2n-2 todo_desde=b-3
todo_desde_que=b-3 todo_el=b-2 todo_el_cuerpo=b-1c1 todo_lo=a6g-2i5j-2n-1v-1 todo_lo_que=a7c3j-2n-1
todo_me=b3 todo_me_da=b3 todos=b2 todos__mejor=b1s1 todos_estarian=b1s1 todos_estarian_mejor=b1s1
toes=b-2c3 toi=c-1f9 told=a2 told_me=v1 tomar=b-3c-1k1v2 tomar_$=k5v-3 tomar__pastilla=k-2v5
tomar_mi=k-2v5 tomar_mi_pastilla=k-2v5 tome=b5c-3v-2 tome__$=b7c-1 tome_un=c-2 tomo=c-2
tomo__pastilla=b-1 tomo_un=b2c-3 tomorrow=a-1g4o1p-2q2r-1v-3 tomorrow_$=b4c-4g3k-3q5v-2
tomorrow__$=b-1g4o1q-6 tomorrow_after=g-3 tomorrow_at=g-2k1o1 tomorrow_before=d2g2
tomorrow_morning=o3q-4 tomorrow_morning_$=o3q-6 tongue=v-1 tonteria=b1
too=b3e-4f-1g-3h4i1l-1m-2o-2p3q-1r-1u3 too_$=b-1c-4i-3j1n-1u7v6 too__$=b1c-3e-1h5i3n2u-4v-7
too__to=c7p1s2 too_far=b-2i6 too_far_to=b-1c-1i3 too_fast=n4 too_many=b3c-4 too_much=b8c-2u-3v-5
too_much_$=b4u-1v-4 too_scared=b2 too_scared_to=b1s1 too_sick=c2 too_sick_to=c2
took=a-2c3e-2g-3i3v-5 took__bunch=b3 took__car=b-3g-1i4 took__kids=i-1 took__many=b3c-4
took__my=b5c-4 took__phone=b1 took_a=b4i-1 took_a_bunch=b3 took_all=b5c-4 took_all_my=b5c-4
took_my=a-1b1i3 took_the=b-4c5i2v-1 took_too=b3c-4 took_too_many=b3c-4 tooth=c4 tooth_is=c2
toothache=b-1 top=a-2d-1n8v-1 torci=c1 torci__tobillo=c1 torci_el=c1 torci_el_tobillo=c1
torcida=b-1c3 torcida_$=b-1c3 tos=a-3b-3c5f4r1 tos_$=b-1f4r1 tos__me=c6 toser=c6 toser_$=c6
toso=a-4c3v5 touch=b-6c6g3v-1 touches=b4c-1 touches__$=b4 touches_me=b4c-1 touches_me_$=b4
town=a-1b-1g2i2 trabaja=i5 trabajadora=d1 trabajadora_social=d1 trabajando=c-2f4g2
trabajando_$=c-2f-1g2 trabajar=a-1b2 trabajo=b-1f-1g2i-2k4o-1p2 trabajo_$=b-1e2g3i-1k3v-1
trabajo__que=k1 tracks=b6c-2v-2 tracks_$=b6c-2v-2 trae=b-1c5i1v-1 traffic=b-5g1n-1v1 traffic__a=n-1
traffic_was=b-5n-1v4 trafico=c-5v6 tragar=c4i-2 tragar_$=c4i-2 traigo=b-4c6f-1g-1i-2r1v-1
traigo__$=c1 traigo__tos=c1 traigo_la=v3 traigo_mucha=c1 traigo_mucha_tos=c1 train=b1c-4i7v-4
train__running=c-1i6v-2 tranquila=b-3v3 tranquila_$=b-3v4 transfer=d3h1i-2 transfer_me=d3h1i-2
translator=d-1f3i-2 translator_$=d-1f3i-2 transportation=i2 transportation_$=i2 transporte=a-1c-1i5
transporte_$=a-1c-1i3 transporte__seguro=i1 transporte_del=i1 transporte_del_seguro=i1 trata=m2v-1
trata_$=m2v-1 treat=c-4h-1v6 tres=c1o1t2v-5 tres_$=o2r-2 tres_dias=c3v-3 tres_me=r1 troca=e-2i5v-2
trouble=c-2g-2i3 trouble__$=c1 truck=b-1c-8i6v2 trust=b3e-3h2v-2 try=b7c-2g9i-1k-2m-6q-5v-5
try__$=g5s2v-1 try__tomorrow=g3q-2 try_again=g1 try_again_tomorrow=g1 try_later=s2 try_later_$=s2
try_me=b-5g8q-1 trying=c4d-1 trying_$=b-1c4 tub=g4v-3 tue=o3 tues=o2 tuesday=c1g-4o3q-1
tuesday_$=c-2g-2o5q-5v4 tuesday__$=q-2 tuesday__you=i1 tuesday_at=o-5q3 tuesday_if=i1
tuesday_if_you=i1 tuesday_to=k1q1 turn=g-2l5u-1v-2 turn__the=c2u-1 turn_off=u-1 turn_the=a-1g-2l5
turned=c1 turned__$=c1 turno=c-3g2k1 tv=n1 tv__on=n1 tv_was=n1 tv_was_on=n1 twice=c4v-3
two=a-3b-5c-1d-1e-2f-2i1n-2o3p-3q-2r-4t3v-1 two_$=c-1o1t1 two__$=g3i-1o3 two__one=o-1 two_fifteen=o1
two_thousand=o-1t1 tylenol=b1c-1v1 tylenol_$=b4c-1 type=m1 type_$=m1 uber=a-1b-1c-1i9v-2
uber_$=b-1i6v-2 uh=a-3b-4e-1f-3m2o-1q-2r-1s4u2v-5 uh_$=g-1r-5s7 uh__$=g-2r1 uh__can=g4j1
uh__i=b-1j-1v2 uh_so=v3 uh_so_i=v3 uh_yeah=c1g4 uh_yeah_can=g4j1 ultima=b1g-1o1r-2v-2
ultima__$=b2g-1v-1 ultimo=a5b-3m-1 ultimo_$=a1b-2 ultimo__$=a1 ultimo_mensajes=a1
ultimo_mensajes_$=a1 um=c-3g2n-1t3u-1v5 um_my=b3 um_so=i1 um_yeah=a4b-1
un=a-3c3e2f-5j-1k-1m-4n-7o-4p-2q-4r-2t6u1 un__$=b1c2d3e1f-3g1h-5i6j-2k-5l-11m-3n-4o-1q-2r-3t2u2
un__con=b6d-1h-1v-3 un__de=b5c-11e3v3 un__en=b-7c6v1 un__later=g3 un__me=a2l7 un__no=h3
un__que=b-5c4h1 un__y=a-4c2g-1i1s1 un_ano=e2v-4 un_ano_$=e2v-4 un_asesor=d4v-1 un_asesor_$=d4v-1
un_ataque=c3e-1 un_ataque_de=b1c-2 un_bulto=c3 un_bulto_en=c3 un_cinco=t1 un_doctor=h2v-1
un_dolor=b-5 un_dolor_que=b-5 un_enterro=k3 un_hombre=b3c-1h2v-4 un_hombre_$=b-2h3
un_infierno=b4e-1h-1v2 un_infierno_$=v3 un_lado=b-1c2 un_lado_$=b-1c2 un_lunar=c3 un_machete=b2
un_machete_$=b2 un_minuto=b-1g1 un_minuto_$=b-1g1 un_ojo=c-3v5 un_ojo_$=c3 un_rato=g3 un_rato_$=g3
un_siete=c-3 un_siete_$=c-3 un_taxi=i5v-1 un_taxi_$=i5v-1 un_velorio=j1
una=a-5b2c4d5e-2g-3i-3j-1l-1n3p2q1v-3 una__$=a-5d6f5h2m3n-2v-11 una__de=b-4c1v1 una__en=b5c5v-5
una__mas=a1b-3n7 una__no=b-2 una__o=d-2e-2m2 una__otra=a2p4 una__para=k-6q1v5 una__please=a-1b8d1
una__que=a-1b-5c5f-1k5v-4 una__si=a1 una_carga=b2 una_carga_para=b2 una_carta=v4 una_cita=f5g-2k-3q1
una_doctor=d-1f-1h4 una_doctor_$=h3 una_enfermera=d3 una_enfermera_$=d3 una_estafa=b-1m3
una_estafa_$=b-1m3 una_horas=g1 una_llaga=b-2 una_llaga_que=b-2 una_llamada=c-1d5
una_llamada_$=a-5c-1d6 una_llamada_mas=a2 una_maquina=e-2m1 una_maquina_$=d-1e-2m1
una_mujer=b-1d-1h4 una_ni=a2p4 una_ni_otra=a2p4 una_persona=d8e-5f2h-2 una_persona_$=d9e-2f3
una_queja=h-1 una_semana=b-2c4e-2 una_senorita=b-1d4 una_senorita_$=b-1d1 una_soga=b5c-1
una_tonteria=b1 una_tos=a-1c3 una_vez=b3n7v-4 unalive=b2 unalive__$=b2 unalive_myself=b2
unalive_myself_$=b2 unbearable=b2c2v-3 unbearable_$=b2c2v-3 uncle=c-1i1 uncle__me=c-1i1 under=c3
under__weather=c5v-5 under_my=v-1 under_the=c5v-5 under_the_weather=c5v-5 understand=f2m-1n1
unenroll=a4l-2v-2 uno=a-3c-1i5j-1o5 uno_$=a-4c-1i6o5v-6 uno__$=v5 unsub=a5 unsubscribe=a6l-7
unsubscribe_$=a12l-4v-5 unsubscribe__$=a2 unsubscribe_from=a-4v4 unsubscribe_me=a1
unsubscribe_me_$=a1 unsubscribed=m-1 until=c3q1 unwanted=a4v-1 up=b-2c4d-2e-5f-6h-6i2j3n5q-3t-1u2v-6
up_$=a-3b2e-5f-2h-3i1m-3n4s-1 up__$=a2j-1k-1l-2n-3v3 up__everything=b3 up__i=a1b-2 up__me=b-2c4g1
up__my=c2 up__slot=j6v-1 up__these=u2 up__this=m2 up__to=b2 up_again=a2l-1 up_again_$=a2l-1
up_all=b-1 up_all_night=b-1 up_and=a7b-1g-4 up_and_i=a1 up_for=a-1l5u2 up_my=a2b-2c-8g5i2j4k-1v-3
up_my_slot=j6v-1 up_on=a-2c2 up_on_everything=b3 up_to=g6q2 up_tomorrow=b7 up_tomorrow_$=b7
up_ways=b2 up_ways_to=b2 up_with=b-2c8g-5 urge=b5c-4 urine=c3v-2 urine_$=c3v-2 us=c-2e4v-3
us_$=a-1b3c-1e2v-1 us_alone=b-1 usa=c-1m6n-5 use=a-3b2c-3e-4i1j4 use__number=a2e-6 use__phone=a-7e2
use_mi=j4 use_this=a-5e-3 use_this_number=a2e-6 use_this_phone=a-7e1 used=a-3b-2e3v7
used_to=a-2b-2c-3v8 usen=e-2 usted=a-2b-2d-2e1f3g-2h-2m1q4v-4 usted_$=e-3f6 usted__$=q4v-1
usted__a=b-1e6h-1 usted_busca=e3 usted_busca_a=e3 usted_se=s1 ustedes=a1b-2g2m1r-1u2v3
ustedes_$=e1f1u2v5 ustedes__$=g2 usually=b-2i2 usually__me=b-1i2 va=b2r1v-3 va__matar=b-2
va_a=a-1b4c-1 va_a_matar=b-2 vaccine=c1f-1m-2 vacuna=c-6v6 vacuna_$=c-5v5 vacunaron=v-2 vacunas=v3
vale=a-1b3v-2 valgo=a-3b5 valgo__$=a-3b5 valgo_nada=a-3b5 valgo_nada_$=a-3b5 van=a-1b-2c-3i10
van_$=a-4b-1i8 van_a=i-4 vaya=a-3b3j5n-2u6v-6 vayanse=a3 ve=b-1c-2v9 vea=d-1h3 veces=a2g-1
vecina=c-6v6 vecino=e2v-2 vecino_$=e2v-2 vehicle=i3 veinte=q-1 velorio=j1 venas=b4c-6 venas_$=b4c-6
vengan=b-3i5v-4 vengan__mi=b-1i4v-3 vengan_por=b-1i4v-3 vengan_por_mi=b-1i4v-3 veo=a-5c7h-1i1v-6
veo__$=a-1c5v-3 veo__un=c3 veo_borroso=c3 veo_borroso_$=c3 veo_doble=c1 veo_doble_$=c1
veo_salida=b3c-4 veo_salida_$=b3c-4 ver=a3b-5c-1d-3f-3g1h3i-1m1r-1v6 ver_$=a-2d-2g-6h6r-3v8
ver__doctor=v-4 ver_al=v-4 ver_al_doctor=v-4 ver_con=a2 verdad=d4m4v-2 verdad_$=a-1d4m2v-1
very=f2t-1v1 very__$=f2t-1u-1v2 very_much=f2 very_much_$=f2 ves=n1 ves_$=n1
vez=a-3b3c1d-5e-6f-1g-5h3i-1k-4l4m-1n5o-2p-5r-3s-2v2 vez_$=a-7b6c1d-4e-4g-3i-2k-2l1m-1n1p-3r-2s-1v5
vez__$=b-3h4 vez__me=a1n2 vez_los=n2 vez_no=h7n-5 vez_no_$=h7n-9 vez_please=h-5n4 vez_please_$=h-5n4
vez_que=a2 vez_que_me=a2 vez_quiero=l3 viaje=b-2g2i1 vida=a-3b10c-5e-3g-2i-1j-1v-1
vida_$=a-2b7c-3e-2g-1u-4v1 vida__vale=b2 vida_no=b2 vida_no_vale=b2 vieja=e-2v4 viejita=b1e2
viene=f-1 vienen=i3 viernes=a-1b-1f-3g1m-1o2p-2u-1v1 viernes_$=c-3f-2g3i-1o8q-1r3u-1v3
viernes__$=g-1o-3q1 viernes_pero=o-2q3 viernes_si=i3 vietnamese=f3h1 vietnamese_$=f3h1
violaron=b2c-1 violaron_$=b2c-1 virus=c-1v5 virus_$=c-1v5 vision=c6g-1v-2 vision__blurry=c1v-1
vision_is=c1v-1 vision_is_blurry=c1v-1 visit=a-5b-2e-1f3g-9h-3j8k3m2n-2r-1u-2v1
visit_$=a-5b1c-7f5g-2h-3j2m1q-2u-1 visit__$=v3 visit_please=k2 visit_please_$=k2 visit_to=g-3k2q2
visita=c-3e-2g9v-2 visita_$=c-3e-2g9v-2 viva=b4 viva_$=b4 vive=b-5e5 vive__$=b-2e2 vive_aqui=b-1e1
vive_aqui_$=b-1e1 viviendo=b1 viviendo_$=b1 vivir=a-4b6c-3e2f-1h-1i-4j-1n-1v-3
vivir_$=a-3b10c-3e-1h-1i-3v-2 vivo=b2c-1d3e-2h-2i4v-3 vivo_$=b-3d5 vivo__el=i5v-1 vodka=b1v-2
voice=b-3c9v-1 voices=a-3b10c-3 voices_wont=a-3b4 volver=a-1f-1l4n4 volver__$=b1
volver_a=a-1b-2f-1l4n4 volver_loca=b1 volver_loca_$=b1 volvio=c1 vomitando=b-1c2f2g-1
vomitando__anoche=f3 vomitando_desde=f3 vomitando_desde_anoche=f3 vomiting=c4v-3 vomiting_$=c4v-3
vomito=c-2f2k1v5 vomito_$=c-2f3k1v5 voy=b5c-6d-2e-4f-2g1h-1i-4j9k-5l-2m-1n-3q-3v-8 voy_$=a-5b-9j8r2
voy__$=b-2g3h1 voy__bloquear=a1b-2 voy__cometer=b1 voy__dar=a3g-1 voy__el=g1 voy__estar=a-1b5q-1s-1
voy__hacer=b5j-2 voy__ir=a-2b-5j6 voy__matar=b3 voy__morir=s1 voy__pensar=b-4g1 voy__tirar=b1
voy_a=a5b11c-10d-2e-2f-1g-6h-3i-1k-3l-1n-1q-2r-1v-4 voy_a_bloquear=a1b-2 voy_a_cometer=b1
voy_a_dar=a3g-1 voy_a_estar=a-1b5q-1s-1 voy_a_hacer=b5j-2 voy_a_ir=a-2b-5j6 voy_a_matar=b3
voy_a_morir=s1 voy_a_pensar=b-4g1 voy_a_tirar=b1 voy_de=c2 voy_en=g1 voy_en_el=g1 vueltas=a-1b-1c1l3
vuelva=g-2n4s2 vuelva__llamar=s2 vuelva_a=g-2n4s2 vuelva_a_llamar=s2 vuelvan=a4c-1d-2l2s-3
vuelvan__escribir=l-1 vuelvan__mandarme=a-4l2 vuelvan_a=a4c-1d-2l2s-3 vuelvan_a_escribir=l-1
vuelvan_a_mandarme=a-4l2 vuelvo=b1e-1h1 wait=g5o-1t3v-1 wait_$=g5 waiting=b-2c-1g1 waiting_room=b-1
wake=a-3b2c4j-1v-3 wake__$=a-1b-1c1v-1 wake__tomorrow=b7 wake_up=a-3b2c4j-1v-3 wake_up_$=a-1b-1c1v-1
wake_up_tomorrow=b7 walk=b-6c4d-1g-3i4n-2 walk_$=c7g-2i-1 walk__$=b-1c-1i3 walk_ins=i-3v3)";

}  // namespace rb::grammar
