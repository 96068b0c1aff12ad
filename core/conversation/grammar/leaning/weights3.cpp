#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
^_ya_me=b3f-1g1l2s4v3 ^_ya_nada=a-2b5v-4 ^_ya_no=a-3b2c-1e-9f4g-5h2j1k-2n-1s-2u3v2
^_ya_salieron=b-1v4 ^_ya_se=b-1v3 ^_ya_tengo=a2b4h-1v-1 ^_ye=r4s-1v-1 ^_yea=r1
^_yeah=g-1o2q1r8s-2v-3 ^_yeah_asap=q6 ^_yep=r6 ^_yes=a-3b-1c2e-2f2g-6i2m-4n-1o-5p-2r12s-3t-1u-3v-4
^_yes_$=o-4 ^_yes_and=a-4b2c3r3 ^_yes_but=d2h1r7 ^_yes_i=f4 ^_yes_id=f6 ^_yes_if=i6r2 ^_yes_im=r1
^_yes_please=c3r2 ^_yes_the=r3 ^_yess=r1 ^_yo=a-8b-7c-2d-3e3g9i-1l1n-2u-3v4 ^_yo_le=e-1
^_yo_les=a-1g3 ^_yo_me=a-3d-1e-1g9v-1 ^_yo_no=a-5b-3e8l2v-1 ^_yo_stop=a3
^_you=a-9b1c3d-1e7f1g-11h-2i-11k-2l7m-7n6r4u3v-6 ^_you_are=a4 ^_you_can=j3l4n-2
^_you_cut=a-8n7u-2v-1 ^_you_guys=a-1v1 ^_you_have=e2f4 ^_you_mean=e5v-1 ^_you_need=e2
^_you_wont=b6j-4 ^_your=e2g-2n4u5 ^_your_annoying=a2 ^_your_harassing=a1 ^_youve=c-3e5 ^_yup=r2
^_zero=a1g-1r-1t5v-5 a=a-5c-4d3e-2f-2g-1h1i-3j-6l-5n-4o-4p-9r-7s-5u-6v-3 a_9=a-1c3v-1
a__$=a-7c-1d2e-6f-2g-1h-2i5j-6k-13n5o1p-1r-1s1t3u-12v2 a__10=c-1d1g2 a__2=f-1i1 a__3=o-8q3
a__a=a2c6e3g-6h-1 a__all=c2v-3 a__and=b-1c1f5 a__appointment=f-1k5 a__aqui=b1s-1 a__around=c2
a__at=c-2d1v1 a__attack=b-5 a__bebe=c-1 a__blood=c-2v4 a__breakdown=b1c-2 a__call=d1g2
a__casa=b3g5v-6 a__cita=h-1k1 a__con=b-7h6 a__cough=c6f-1 a__date=g-2h-2k4 a__day=h-1i-2k4u3v-1
a__del=c-1q2 a__doctor=b5c-3d-5f4g-2h9s1v-5 a__dos=f3o2 a__esa=a-1b4j1 a__estoy=b-3v4
a__for=b-2c4f-1v1 a__from=a-2d1 a__here=b2f-1g-1v4 a__hermana=b-2e2h4 a__hijo=c4v-2
a__horas=b-1c-2f6g-5m-2v2 a__i=b-1c1h3i-1k4m-3v-11 a__im=b-3 a__in=c-6i-2v7 a__la=b4i-3
a__line=e6v-2 a__los=a-10l5 a__mama=b5c-1 a__mas=j5 a__mi=a3 a__mierda=a6b-1 a__my=c7d3
a__ninos=g4v-6 a__not=a-6d2 a__note=v7 a__now=c3v2 a__nueve=o3 a__numero=e-3 a__nurse=d-1
a__of=b6c-1i-1 a__on=b-1c5d2 a__one=h1 a__or=i3 a__otra=a1c2l-1 a__out=b3 a__outside=b2
a__person=e-1f-2m2 a__persona=d4e-2h-1j3 a__phone=v-1 a__please=k-3 a__policia=a-1b5 a__por=a3c3
a__provider=a3 a__que=b3g5v-1 a__si=a5b-4f-1h-1 a__speaking=h5 a__stop=d-1i-3v1 a__telefono=a2f4
a__test=v2 a__that=a-3b-3c2d1m3v3 a__thats=d1 a__there=d-2e5f8h-5v-3 a__time=b3k2v-1
a__to=a3c3d-1i2v-9 a__today=c5v-1 a__una=a1b1c-2q1 a__van=v-2 a__who=f1h2 a__with=b-1c-1h-2
a__y=b-1m2 a_alguien=b3j5 a_alguien_$=b4 a_alguien_mas=j5 a_bad=b-4c4f-1h2v2 a_bit=g3
a_bloquear=a1b-2 a_bot=m1 a_bottle=b2 a_bunch=b3c-1 a_bunch_of=b3c-1 a_burden=a-1b3
a_burden_to=a-1b3 a_bus=a-1i1 a_bus_stop=i-3v1 a_buscar=i4 a_buscar_$=i4 a_call=a-1d4g-9
a_call_$=d4g-9 a_cancellation=i-1k4 a_car=a-1d-1i4v-3 a_car_$=d-1i3v-3 a_checkup=r2 a_coffee=b-1v5
a_coin=c3v-1 a_cometer=b1 a_cometer_una=b1 a_complaint=b-1d8h-2v-8 a_computer=b-1d1
a_cough=c-4f5i-2v3 a_cough_$=c-4f5 a_customer=h-1 a_dar=a1g-1 a_different=d-1e-2f3j-1k1v-1
a_different_day=k5 a_different_doctor=f5h1 a_different_one=h1k-3 a_different_time=k1
a_dios=c-2o2u-9v11 a_dios_$=u-7v8 a_dios_estoy=b-3v4 a_doctor=c4d1e6f1h-1v-4 a_doctor_who=f2h3
a_dog=c10v-11 a_dog_$=c9v-10 a_doler=c2l-1 a_esa=e3k4v-7 a_esa_horas=k4v-1 a_ese=b3 a_ese_doctor=b3
a_estar=a-1b5q-1s-1 a_estar_aqui=b1s-1 a_este=a2e-4f3 a_este_numero=e-3 a_este_telefono=a2f4
a_fever=b-1c12f4o1q2s4v-1 a_fever_$=c10o1q2s4v-2 a_few=b-2g4v-3 a_fiddle=c-1g-1v5
a_fiddle_$=c-1g-1v5 a_four=t1 a_good=g8h1v-2 a_gun=b8c-3d-1f-3g-3v-1 a_gun_$=b2c-1 a_gun_here=b2f-1
a_hacer=b5j-2 a_hard=v-2 a_headache=c-8n-1v9 a_headache_$=c-4n-1v4 a_hike=a3 a_horse=c-3v5
a_horse_$=c-3v5 a_human=b-2d5i-1 a_human_$=a-3d1 a_ir=a-2b-5j6 a_ir_$=b-5j5 a_kid=c-1v3
a_kid_$=c-1v3 a_killer=v1 a_knife=b4c-4e-1v-1 a_knife_$=b2 a_la=a7b11c-10e-1g2i-2q1v-10
a_la_mierda=a6b-1 a_la_policia=a-1b5 a_lady=d4h4v-2 a_las=c-10g5n-5p-1q3r-4t-1v-5 a_las_10=c-1d1g2
a_las_2=f-1 a_las_3=o-8q3 a_las_dos=f3o2 a_las_nueve=o3 a_later=f-1g-9k7 a_later_date=g-2k3
a_leg=c-4n-1v9 a_lift=b-3i4 a_lift_$=b-3i4 a_little=b-1g3n1 a_live=d2 a_live_person=d2 a_llamar=a6s2
a_llamar_$=a5s2 a_los=b1g4s1v-3 a_los_ninos=g4v-6 a_lump=b-8c4 a_lump_$=b-4c3 a_lump_in=b-3
a_machine=c-3d1m3 a_machine_$=c-2d-2m3 a_man=b6v-2 a_man_outside=b2 a_mandarme=a-4l2
a_mandarme_los=a-4l2 a_matar=b1c-1 a_matar_$=b1 a_meeting=c-1g4r-2 a_meeting_$=c-1g3
a_mi=a-1b6e1h2i-2v-5 a_mi_bebe=c-1 a_mi_casa=b4 a_mi_hermana=b-2e2h4 a_mi_hijo=c4v-2 a_mi_mama=b5c-1
a_million=c-2v4 a_minutes=c6g-4 a_minutes_$=c6g-4 a_month=c3 a_morir=s1u2 a_nada=b-5v7
a_nada_$=b-4v7 a_nadie=a-1b13i-7v-6 a_nadie_$=b12i-4v-5 a_nervous=c-2 a_nervous_breakdown=c-1
a_new=a3c-1g-2h4i-2j-2k3 a_new_doctor=g-1h3 a_new_one=k1 a_nice=u2 a_nice_day=u2 a_night=v2
a_nurse=d7g3i-1s1v-2 a_nurse_$=c-1d3h1i-1v-1 a_nurse_call=g2 a_otra=e-2j3 a_otra_persona=e-2j3
a_otro=a3g-6h1 a_otro_$=a3g-4h1 a_pain=b-1c-1 a_pain_$=c-1v-3 a_panic=c-2 a_panic_attack=c-2
a_partir=b3q2 a_partir_del=q2 a_patient=b-1v-2 a_pensar=b-4g1 a_person=a-6b-2d10e-3f6m-3s1v-2
a_person_$=b-1d7e-2f6m-2s2 a_pie=c-3g-4i8 a_pie_$=c-3g-4i8 a_plan=b4d-1g-1r2v-2 a_plan_$=b4g-1r2v-2
a_plane=b-3g5 a_plane_$=b-3g5 a_poder=j1v-2 a_poner=a1 a_proposito=b5c-3 a_proposito_$=b5c-3
a_que=a-2c-1f6g-3k-4m3v4 a_que_horas=f6g-3k-4m-2v5 a_rash=c4v-3 a_rash_all=c2v-3 a_real=c-2d-5f-2m2
a_real_person=d-2f-1m2 a_ride=d-1f3g-4i8v-1 a_ride_$=d-1f-7g-3i6 a_ring=c2g-2 a_ring_around=c2
a_robot=v-2 a_rope=b2 a_rope_$=b1 a_saturday=q1 a_scam=m4 a_scam_$=m4 a_sec=b-2c-1g5 a_sec_$=g5
a_second=g-4h2n6 a_second_$=g-3n6 a_seizure=b-1c1 a_seizure_today=c1 a_spanish=h4
a_spanish_speaking=h5 a_su=d1e4 a_sudden=b-1c3 a_sudden_$=c1 a_taxi=i3v-6 a_temp=c5i-1v-2
a_text=a-9d2m4 a_tirar=b1 a_tirar_del=b1 a_two=g-3i1v-3 a_una=d6e3 a_una_persona=d6 a_van=a-3i6v6
a_van_$=a-2i2v7 a_ver=a3f-2g4h-1m1r-3v4 a_virus=v2 a_virus_$=v2 a_vivir=b-2e4 a_way=a2b3i1
a_way_out=b3 a_week=c7e-1g-2v-1 a_week_$=c5g-1 a_wheelchair=c-1i1v-2 a_wheelchair_and=c-1i1
a_whole=b1 a_woman=h2 a_work=a-3e2v3 abajo=c3 abajo_$=c3 able=b-3i1j3 able__attend=b-1j2
able_to=b-3i1j3 able_to_attend=b-1j2 about=a-2b1c-7d3e-1f-1g1h-1i-3j1k-3m1n-2t2v1
about_$=a-3b-2m7v-6 about__$=a3b-4c-2d3m-6p1s-2t1v9 about__appointment=j3k-2v-5 about__bill=m2
about__blood=m3 about__die=b-5 about__it=r2 about__myself=b-2v4 about__snap=b3 about_a=t2
about_hurting=b-1v4 about_it=a-3b2g5p1s-2 about_it_$=g1p1s-2 about_me=a4c-2v5 about_me_$=a4c-2v5
about_my=b-1v-3 about_the=b2c-3j3k-1m3v-4 about_the_appointment=j3k-1v-5 about_this=b-1d4m-6s1
about_to=g1 about_to_die=b-5 about_to_snap=b3 about_you=t2 above=a2p3 abren=a-1g-1v8 abren_$=g-1v4
abrieron=c4v-2 abrieron__puntos=c4v-2 abrieron_los=c4v-2 abrieron_los_puntos=c4v-2
absolutely=c-1r1s-2 absolutely_$=r6s-7 absolutely__$=r-3s2 absolutely_not=r-4s2 abuela=c4v-1
abuelita=b-1e1 abuelo=e3 abused=b1c-1e-1 acabe=b4 acabo=b2c3g1i-1v-3 accept=v3 access=i-1v3
accident=e1l1v-4 accidente=e2 accidente_$=e2 aceptan=b-1c-1i-1v4 aceptan__$=b-1c-1i-1v4
aceptan_medicaid=v2 aceptan_medicaid_$=v2 ache=c5v-2 ache_$=c2 achy=b-1c3 achy_$=c2 acoso=a7b-2m-1
acoso_$=a5m-1 across=i3 acting=b-1c3v-1 activenme=l1 activenme__vez=l1 activenme_otra=l1
activenme_otra_vez=l1 actual=e-2 actual__$=e-2 actually=v3 acuerdo=b-2r3s-1v3 acuerdo_$=c-5r3s-1v4
add=c-2l5 add_me=c-2l5 address=a-3b-3g-1l-1m-1n-1v6 address_$=e-3l-1m-1n-1v4 adelante=e3q2
adelante_$=e3q2 adios=b7m-1u-2v-4 adios_$=b6m-1u-2 afford=b-2v-1 afraid=a-3b2d1f-2g-2p2q1
afraid_$=b-2c7 afraid__cancer=b3v-4 afraid__dont=b-3v11 afraid__my=b3c-2 afraid__the=b5c3v-1
afraid_i=b-7f-1v4 afraid_i_dont=b-3v11 afraid_ill=b4c-8 afraid_its=b3v-4 afraid_its_cancer=b3v-4
afraid_of=b5d1v1 afraid_of_the=b5c3v-1 afraid_to=b5v-1
after=a-1b-1c-1e-1f1g6h-2i-3j-2k-1n-1q7s-1t-2v-2 after_$=i-5v4 after_2=f5g-1k-1 after_2_$=f5g-1k-1
after_3=f3k1 after_3_$=f-4k1p1 after_4=q3 after_4_$=g1 after_4_30=q3 after_5=f-1g4o2
after_5_$=g-1o2q2 after_6=c-1q2 after_6_$=c-1q2 after__$=a-4b-2c-2f-1g1j-1p1q5v-2 after__30=q3
after__is=f6g6q-2 after__pm=g-1p-1 after_i=a1g3 after_that=b3 after_the=c3g-1v-5 afternoon=g-2q-1
afternoon_$=q2 afternoon__wednesday=g-1q-4 afternoon_on=g-1q-4 afternoon_on_wednesday=g-1q-4
afuera=b2c-3v5 afuera_$=c-2v5 afuera_de=b3 again=a1c-1d-3e-6f-3h2j-1l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10
again_$=a-4b1c-4e-4f-1g-9h4i-1l5m-3n4o-5p-3r-2t-4v-8 again__$=a3b-2g7n2q-1s-1 again__i=a-1l1
again__you=a2 again_and=a6g-3 again_i=c2 again_nextmonth=g4 again_nextmonth_$=g4
again_please=a-4b-1l2n6 again_please_$=a-2b-1n6 again_tomorrow=g1 again_tomorrow_$=g1 against=j1
agarra=b-2c2g1 agarro=i-1v6 agenda=k2 agendeme=r2 agent=b-2c-2d9 agent_$=b-1c-2d6 agente=d3
agente_$=d3 agito=b-2c4 ago=a-1b-4e2v1 ago_$=a-1e2 agradecida=u3 agradecido=u1 agradecido_$=u1
agradezco=a-1c-2u4 agradezco_$=a-1u1 agradezco__$=c-1u1 agradezco_mucho=c-1u1
agradezco_mucho_$=c-1u1 agreed=a1 agreed_to=a1 aguanto=a-1b4c3v-7 aguanto_esta=b5v-2 aguanto_la=c4o1
aguanto_mas=b1 agujas=b-2c-1v4 agujas_$=b-2c-1v4 ah=n12v-7 ahead=r3s-1 ahead_$=r1
ahi=a-1b-2c-8d1h-2i-3k-2m-2n-3r1u-2v5 ahi_$=c-3d-1e5v4 ahi__$=g-3r2v3 ahi__las=v4 ahi_estare=r2v-1
ahi_estare_$=r2v-1 ahi_nos=e-5g3v-1 ahogo=c3g-3 ahora=b-2d-1g9s-1 ahora_$=g5h1s-5 ahora__$=a1g2
ahora__puedo=g1 ahora_no=d-1g6s3 ahora_no_puedo=g1 ahorcar=b6g-3 ahorcar_$=b6g-3
ahorita=a-2b-2g7s-2v-3 ahorita__$=g3s2 ahorita_ando=s2 ahorita_no=b-2g7s-5 ahorita_no_$=g2s2
ai=d6e-1g-1v-2 ai_$=d6e-1g-1v-2 aid=c-3v1 aide=b-3e4 aide_$=b-2e3 aint=b-2d-1e10g-2h-1v-6
aint__$=b-1e9g-1v-4 aire=c7i-3 aire_$=c7i-2 al=b1c-4d-1f-4g4h-2j-2k3n-2q8s-1v-1
al__$=a-1c-1f-2g5h-1i-6j-1k1n-1q8r-3s-1v2 al__con=i2 al__ya=a1 al_borde=b6g-2v-1 al_caminar=c2
al_caminar_$=c2 al_carajo=a3 al_celular=a1 al_celular_ya=a1 al_doctor=b-3 al_doctor_$=b-3v2
al_nino=c-1 al_ratito=g3r-2 al_ratito_$=g3r-2 al_trabajo=g5 al_trabajo_$=g5 al_viernes=q5
al_viernes_$=q5 alcance=j-2n6v-2 alcance_a=j-2n6v-2 alcanza=a-1c1i3 alcanza__el=a-1i3
alcanza_para=a-1c1i3 alcanza_para_el=a-1i3 alegria=b4v-3 alerts=a3c-2j-2l6 alerts_$=a3c-2j-2l6
algo=a-2b3p2q-2v-1 alguien=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2 alguien_$=a-2d2f-2g-5h-10s2v6
alguien__$=g4j4 alguien__de=b3d3v-4 alguien__esta=b4d-5h5 alguien__hable=d-4f5 alguien__me=h4v-4
alguien_ahi=b-2d4v-4 alguien_de=b-2d7h-4 alguien_en=b-5d5 alguien_mas=d-4h7j5v-4 alguien_mas_$=j5
alguien_me=b8 alguien_que=b-3d-4f4h2n-1 alguien_que_hable=d-4f5 alive=b8c-1e3j-1s-1v-2
alive_$=b7c-1e3j-1p-1s-1v-2 all=d-6e1f-3g-12i-2j-3k-1l-3m-2o-8p4r4s-2t-1u3 all_$=a1b-7e3g-2v7
all__$=b-9d-2e-1g-2i-1l-1n-3o-3p1r4v1 all__a=b-2c3i1 all__and=c2 all__days=p1 all__it=b-2n1v-2
all__now=v2 all__over=b5u3v-7 all__same=r2 all__stop=a-1 all__thanks=u1 all__time=c5 all__times=n1q1
all__you=b7 all_bad=p7r-2v-1 all_better=b-2u1v6 all_communication=a1b-1 all_gone=c-10v7 all_good=u2
all_healed=c-5v4 all_healed_$=c-5v4 all_message=a4v-1 all_message_$=a4v-1 all_my=b6c-6
all_night=b-10c7v-3 all_night_$=b-8c6v-2 all_of=b4c2 all_of_a=b-1c3 all_over=b-7c13v-7
all_over_$=b-7c13v-7 all_thanks=u3 all_thanks_$=u3 all_the=c5r2 all_the_same=r2 all_the_time=c5
all_those=c-1n1p1 all_those_days=p1 all_those_times=n1 all_three=p4q1 all_to=a-1 all_to_stop=a-1
all_week=c4 all_week_$=c4 alla=a-1b-2i5k-2v-4 alla_$=b-1c-2i6k-1 alla__$=c3 alla_abajo=c3
alla_abajo_$=c3 allergic=b-1c1 allowed=c-2i2v5 allowed__drive=c-1i3 allowed_to=a1c-1i3
allowed_to_drive=c-1i3 almost=t1v-2 alone=a3b2c-8d-1g-2r-1 alone_$=a5b-1c-7r-1 alone__$=v-1
alone__lanoche=b4 alone_now=b3 alone_today=b4 alone_today_lanoche=b4 along=v3 alot=c2d1j2u3v2
alot_$=u3v-4 alot_of=v5 already=a3c-1d-1e-2h-3k-1n-1s1v-1 already_$=a4b-3 already__stop=a3
already__the=b3v-4 already_have=j-2v1 already_saw=h-2j4 alright=c-2r4v1 alright_$=b1v2
alta=a-4b-1c2l4 alta_$=b-1c2l1 alto=a5b-2n2v1 alto_$=n5v-2 alto__$=a6n-2
am=a1b-5c-3d-8l-1m7n-4q3t-2v-1 am_$=m-1q2t-1 am__still=m-1 am__supposed=i1m2v-2 am__talking=d-7m6v-1
am_i=b-4c-2d-8m8n-3 am_i_still=m-1 am_i_supposed=i1m2v-2 am_i_talking=d-7m6v-1 amable=c-2u4
amable_$=c-2u4 amaneci=c1k1n-1v4 amaneci__el=c-3v1 amaneci_con=c2k1 amaneci_con_el=c-3v1 amarillo=c3
amarillo_$=c3 amenaza=b1v-1 amenaza_$=b1v-1 amenazada=a-3b1 amenazada_$=a-3b1 amenazo=c-1
amenazo__un=c-1 amenazo_con=c-1 amenazo_con_un=c-1 amor=p1 an=a-1b1c-8d-4e-3g2h1i-3j-6k1p2v4
an__$=a-2b-4c-5d-2e-2g5k-2t1v1 an__and=c-3v4 an__doctor=h4v-5 an_appointment=a1b6j-5k-1p2v1
an_earlier=k4v-1 an_emergency=b4e-1v-1 an_hours=b-3g6r-1v-1 an_hours_$=b-3g6v-4 an_older=h2v-5
an_older_doctor=h2v-5 an_uber=i1 an_uber_$=i1 analisis=b-1m2v2 analisis__sangre=m2 analisis_de=m2
analisis_de_sangre=m2 and=a5b1c4e-4h1i-1j1k1n-5o1q-1s1v-5 and_3=d-1g4 and_3_$=d-1g4
and__$=a-7b-3c4d-2f-2g5i-4q1t-2v-12 and__a=c1 and__about=b1 and__afraid=b1 and__and=b-1c2
and__asking=a2s3 and__been=b-3e-2v5 and__call=a5g-4j2 and__can=c1 and__cant=b2c-5i1v-6 and__come=b1
and__contact=j5 and__cough=f6 and__dont=a3b5c-4e-1f3i2s2v-4 and__floppy=c1 and__going=a1c-1
and__got=e1 and__have=c2 and__im=c4 and__just=b-3g7 and__leg=b-1c-1v4 and__like=h3l2p1
and__me=a-1b2c-2 and__my=c1i-1m1s1 and__of=b4 and__sending=a1t2 and__someone=d3 and__text=a1
and__texting=j2p2 and__this=i1s-3 and__to=b1e1 and__want=a-3 and__what=a6g-3v7 and__write=b-1
and__you=g3u-1 and_a=c-2f6h-1k3v8 and_a_cough=f6 and_cant=c-4i-1 and_dont=a4g-4j2s-1
and_dont_call=a5g-4j2 and_have=b4d3i-1 and_hes=b3c3 and_his=a-1c4e-2 and_hit=c2 and_hit_my=c2
and_hot=c2 and_hot_$=c2 and_i=a2b8c-4f2g-1i3j-1v-11 and_i_cant=b2c-5i1v-6
and_i_dont=a2b5c-4e-1f3i2v-4 and_i_got=e1 and_i_have=c2 and_i_want=a-3 and_id=c-1h3p1
and_id_like=c-1h3p1 and_im=b-3c-3e1g6j-1v-2 and_im_afraid=b1 and_im_going=a1b-2 and_is=c2 and_it=c2
and_itchy=c2 and_itchy_$=c2 and_its=v-2 and_ive=b-3v5 and_ive_been=b-3e-2v5 and_lose=s1
and_lose_my=s1 and_missed=k1 and_missed_it=k1 and_my=a2b-6c5v-3 and_need=b2 and_never=a-1b3j5
and_no=i2o4 and_now=b-2c4 and_please=b2s2u2 and_quit=a3c-1t1 and_shes=g-2 and_stop=a4j2p2s3
and_stop_asking=a2s3 and_stop_texting=j2p2 and_take=s1 and_take_me=s1 and_that=h3 and_the=a3b-6c3v3
and_theres=c2 and_wont=b2 anda=b2c-2i5v-2 anda__$=c-2i4v-4 anda_en=e3 anda_enfermo=c-4i4v-2
andale=r1 andale__$=r1 ando=a-4b-7c5e-1f-6g6i3n-2q-2s2t-1v-4 ando__$=c8i-3s1v-3 ando__de=c1v2
ando__la=b-5c-8g10i-3v-3 ando__pie=c-3g-4i8 ando_a=c-3g-4i8 ando_a_pie=c-3g-4i8 ando_bien=c4
ando_con=c7g-3 ando_en=b-4c-7g8i-3 ando_en_la=b-4c-5g8i-2 ando_mareada=c2 ando_mareada_$=c2
andrea=e3 andrea_$=e3 anestesia=b3v-1 angry=b1 angustia=b5c-3v-1 angustia_$=b5c-1 ankle=c2 ankles=c2
annoying=a3v-2 ano=b-3c-6e2v3 ano_$=e2v-3 ano_pasado=b-2c-5v6 anoche=f1g-1v3 anoche_$=b-4f1g-1v3
anoche_me=b3 anos=b-1c-3i-1v9 anos_$=v2 anos_y=v6 another=a-1b-1c1d-7e-1f-2g1h4i-1k4n1p-1t1v-3
another_$=h4t1v1 another__$=c-1d-6e-4g7h4j1k1n2v-3 another__instead=h-1k1 another_day=b4k1
another_day_$=b4 another_doctor=d-4 another_doctor_$=d-4h5 another_one=j3k1 another_one_$=j3k1
another_time=b-2h-4k1 another_time_$=b-1g4 ansiedad=b2c-1g-1v1 ansiedad_$=b5c-1 answer=b-2g4v-1
answer_$=b-2g4 antes=b-1c-1f-1g-4i-1k1q1v4 antes_$=f-1g-4i-1k1t1v4 anxiety=a-1b2c-1v3
anxiety__so=b1v-1 anxiety_is=c-1 anxiety_is_so=b1v-1 anxious=b-1v1
any=b2c-9d3e6g-3h-2i-4j-2l-1n-2o-7p1r8s-1t-1u-2v-3 any_$=o-1r7 any__$=b4c-3e2f-3g-2p-3v5 any__im=e4
any__of=k1 any__them=r2 any__these=f5 any__this=a1 any__those=b-1p3r1 any__to=b1 any_appointment=e3
any_longer=a5g-1v-2 any_longer_$=a5g-1v-2 any_more=b4v-3 any_of=a1b-4f4p6r1 any_of_them=r2
any_of_these=f5 any_of_this=a1 any_of_those=b-1p3r1 any_pain=e-1v6 any_pain_$=e-1v6
anybody=d3h3j-1v-3 anymor=b5 anymore=b2c-4e-1f1g-1h-5j1k3q-1t1u1 anymore_$=a-1c-3f2h-5j2k4t1u2
anymore__you=i1 anymore_thanks=a1 anyone=b-1d-1h5v1 anyone__i=d1v-4 anyone_but=h5 anyone_else=h2v-6
anyone_there=v7 anything=b-3g-3h-1p1q2s1v2 anything_$=b3s4v1 anything__$=b-7p2q3v-9
anything__a=b-3v8 anything_down=b-1c1 anything_down_$=b-1c1 anything_else=p2q-4
anything_else_$=p2q-2 anything_on=p-4 anytime=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2
anytime_$=a-3c3f-4v1 anytime__$=f-1q1 anytime__fine=v-1 anytime_after=f-1 anytime_is=q1v-2
anytime_is_fine=v-1 anytime_nextweek=f6 anytime_works=f-1 anytime_works_$=f-1 anyway=a-1v3
anyway_$=b1v2 apaguen=a4c-1 aparato=a1c4e-1 apart=b4c-1 apart_$=b4c-1 app=c-3v7 app_is=c-3v7
appetite=c2 appetite_for=c2 appointment=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1
appointment_$=a-2b-10c-1e-6f3g-3j4k-1o1q-6 appointment__$=a-1b-2c-4f-2g-1j3k3v-7
appointment__friday=j3k-1 appointment__i=a1 appointment__mine=e4 appointment__not=e4p2
appointment__the=j2q2 appointment__to=c1k1q2 appointment_and=a3j1 appointment_and_i=a1
appointment_anymore=j2k-1 appointment_anymore_$=j2k-1 appointment_i=b3 appointment_im=e3v-5
appointment_is=q-1v7 appointment_on=j5k-5 appointment_please=j5 appointment_please_$=j5
appointment_time=g-1j-5k4v-2 appointment_time_$=g-1j-5k4v-2 appointment_to=g-1j-4k4q7
appreciate=u1v-1 appreciate__$=a-4u6v-1 appreciate__if=u-2 appreciate_it_if=u-2 appreciated=u3
appreciated_$=u3 april=r-2 apuntame=r3 apunteme=q-1 apunteme__el=r-1 apunteme_para=r-1
apunteme_para_el=r-1 aqui=a-1b3c-4e6f-1g-1i-1j-2m1p-2s-1v-1 aqui_$=b-1m3s-1v-6 aqui__$=b1e-3
aqui__hay=e9p-1 aqui__la=b7c-1v-1 aqui__vive=b-1e2 aqui_no=b-5e11i-2p-2v-1 aqui_no_hay=e9p-1
aqui_no_vive=b-1e2 arabic=f3h-1 arabic_$=d-7f3 arde=b-1c5f-2 arde__estomago=f-1 arde_el=f-1
arde_el_estomago=f-1 are=a-5b-3c-4d2e-1f-3g-2i-1j-2m3n-4o-4p5r1u-3v4 are__$=a-1b-5c6e-1g-1i2n-1t1v-8
are__a=m5v-4 are__allowed=a1v6 are__me=b-2 are__open=m-1q-1v5 are__options=m4n-2v-2 are__still=a2
are__the=c1 are__to=a-4b7i-2 are__with=n3v-4 are_bleeding=v-3 are_bleeding_$=v-3 are_burning=c-1v6
are_clogged=n3v-4 are_killing=a-1 are_killing_me=a-1v-1 are_my=b-1m4n-2 are_my_options=m4n-2v-2
are_not=a1e-1 are_on=c1v-2 are_out=a-5b7c-3i-2v1 are_the=c-1h2m-6v5 are_there=d6v-7
are_these=a-4m4v-6 are_through=a5c1 are_too=p2 are_you=a-5e3m10q-2u-5v5 are_you_$=m1 are_you_a=m5v-4
are_you_open=m-1q-1v5 are_you_still=a2 arent=a1c4p-2 arent__$=a1c4e-1 arent_working=c4
arent_working_$=c4 arm=b-8c6v-1 arm__$=b-2c2v-1 arm_is=c4v-5 arms=b3 arms_$=b3
around=a-1b-1c-1g3q2v2 around_$=b-3c-2g-1i1v4 around__$=a-1b-1g6q3 around_it=c2 around_it_$=c2
around_noon=g2 around_noon_$=g2 arrange__$=i1 arthritis=c1v-2 arthritis_is=c1v-2
as=a2b-2e-1f-1n-2r5v-2 as__$=a2c-1r5v-7 as__as=g2 as__dog=c9v-10 as__fiddle=c-1g-1v5 as__kid=c-1v3
as_a=b-2c4 as_a_dog=c9v-10 as_a_fiddle=c-1g-1v5 as_a_kid=c-1v3 as_i=g2 as_soon=g2 as_soon_as=g2
asap=a-3b-4d-1f-2g-2l-1m-2n-2o1p-3q8r-2s-2t-1v-4 asap_$=a-2b-3c-4q6r-2s-1v-2 asap__me=c2q4
asco=a-1b2 asesor=d4v-1 asesor_$=d4v-1 asi=a-4b-3c-1e2g-2m-1r2s4u-1v-1 asi_$=a-3e6r-2s4v-6
asi__$=r6s-1v-5 asi__bien=s2u-1 asi_es=b-6e-4r6s-3v3 asi_estoy=s2u-1 asi_estoy_bien=s2u-1 asi_que=q1
asistir=a-1b-2j3 asistir_$=b-2j2 asistire=j2 ask=a1b-3c-2f-2g9h-2i-3k-2l-1m2o-2p-1q-5r-3s-2u2v-3
ask_$=a-2g-1u3v2 ask__$=g-1m-4n1v-2 ask__again=g2 ask__wife=e-1g1 ask_again=a4g3
ask_me=g7m-4n1q-2r-1v-3 ask_me_again=g2 ask_my=e-1g4i-2o-1p-1 ask_my_wife=e-1g1 asked=a5
asked_you=a2 asking=a3f2m1r-1s1u-1v1 asking_$=a4m3r-1s1u-2v3 asking__$=f3v-1 asking_me=f3v-1
asking_me_$=f3v-1 asma=c-1e-2h-2v8 assistant=f-1 asthma=b-2c1v2 asthma__$=c5v-2 asthma__a=c-1v3
asthma_as=c-1v3 asthma_as_a=c-1v3 asthma_attack=c5v-2 asthma_attack_$=c5v-2 asusta=a1b-4v5
asustada=b7c-1v-4 at=a-11b-3c-1f-5g9h-1i-2j-4l-3m-4n-8o-6p-1q6t-4u-1v-1 at_1=b-1k1q1 at_10=g-3
at_10_$=g-1 at_2=g-5k4q2r3 at_2_$=g-4k4q4 at_2_15=q-3r4 at_3=o-9q7 at_3_$=o-9q7 at_4=g2 at_4_$=g3
at_5=a-1v5 at_6=e-1g6v-5 at_6_$=e-1g6v-5 at_9=o-2q1 at__$=a-3b-5c12e4g-3h-2i2j-1k3o-12p-1q14r-4v-1
at__15=q-3r4 at__and=b1c-1 at__end=r1v5 at__gym=e-1g2v-5 at__number=a-1 at__so=q1 at__text=a-2v7
at__thanks=b-1v4 at_a=c-2g3 at_all=e3g-2i-1u4v7 at_all_$=b-8c2e3g-2v10 at_home=b2g-3u-2v3
at_home_$=b5g-3v-3 at_me=b3c-1 at_my=c-4g7k-2v-2 at_noon=b-1 at_practice=c1 at_practice_$=c1
at_school=b2g-3 at_that=v-1 at_the=b-9c-6d4e-11g14n-2v-4 at_the_end=r1v5 at_the_gym=e-1g2v-5
at_this=a-4e4g-1v6 at_this_number=a-1 at_work=b-2c9q-3v-7 at_work_$=b-2c10v-6 at_your=v5
ataque=c3e-1g-1 ataque_de=b4c-2g-1 ate=v2 ate_the=v2 atencion=t-1v4 atencion_$=t-1v5 atendiera=b-1
atendiera_una=b-1 aterra=b4c-1 aterrada=b5c-1g-1r2 aterrada_$=b5c-1g-1r2 atienda=a2b-1d1e-1
atienda__$=d3h-5 atienden=c-1v8 attack=b-1c3v-7 attack_$=b-4c2v-5 attacked=b1v6 attacks=b3c-2v-2
attacks_$=b3v-1 attend=b-1j2 attending=b-2h2 attending_$=b-2h2 attorney=a1 aug=t1 aunque=b2r1
aunt=a3 authorized=e-1 authorized__text=e-1 authorized_to=e-1 authorized_to_text=e-1 automated=m1
autorizacion=a1v-1 autorizo=d-1 auxilio=a-1b7c-1n-1v-2 auxilio_$=b5v-1 available=h3v-1
available_$=h1 aventon=i4 aventon_$=i4 avisarme=a-3u3v3 avisarme_$=a-2v4 aviso=a-3b-3g7r-1v-6
aviso_$=a-3b-3g7r-1u-1v-4 avisos=a2f-1l3 avisos_$=a1f-1l3 away=a6b2c-3e1g-2i-4j-1k-1n-2r-3v2
away_$=a6b-5n-1r-3v4 away__need=b1 away_and=i-1 away_and_i=i-1 away_my=b3c-4v-1 awful=b-4c2t-1v2
awful_$=b-4c2t-1v2 ayer=b-3c3g-1i-5v4 ayer_$=b-2c2 ayuda=f-2m6v-1 ayuda_me=b1f-2 ayudenme=a-2b8d-1
ayudenme_$=b4 ayudenme__$=b1 ayudenme_please=b1 ayudenme_please_$=b1 ayunar=v7 azucar=a-3b-1c2i-2v3
azucar_$=a-3c3v2 azucar__$=c-4v2 azucar_bien=c-4v2 b=a-1b1v6 baby=b1d2e-3g5h-1v-3
baby_$=b10c-13g6v-3 baby__$=b-3g3v2 baby__a=v-1 baby__burning=c4d3 baby__i=b5c-1 baby__moving=c4e-2
baby_and=b5c-1 baby_and_i=b5c-1 baby_has=v-1 baby_has_a=v-1 baby_is=c4d3 baby_is_burning=c4d3
baby_isnt=c3e-2 baby_isnt_moving=c3e-2 baby_wont=b-8c5
back=a-3b2d-5e-3f-2g2h1i-4j-3l5m-1n1o-2p-1q-2r-1u-1v-2 back_$=a4b8c6g-9k3l-1n-5q-1v-7
back__$=a-3b-3c-8g-3k-1l5n-2v7 back__him=b-1h3 back__killing=b-3c5v-3 back__me=b-3g7h-1q-1v-1
back__nextweek=q2 back__out=c8n-2 back__you=g7v-1 back_is=b-3c8v-4 back_is_killing=b-3c5v-3
back_on=a-3c-1g-1l6 back_on_$=c-1l1 back_out=c4v-4 back_there=s1v-3 back_to=b-4g7h4l-1v-1
back_to_him=b-1h3 back_to_me=g1q-1 back_to_nextweek=q2 back_to_you=g7v-1 back_up=a-2b-2c-3g-4l2n6
back_up_$=a-2b-2c-1l3 back_went=c8n-2 back_went_out=c8n-2 back_what=n3 back_with=g7v-1
back_with_me=b-2g7h-1v-1 backing=g-1v4 bad=a-3d-1e-2g4j-1k-2m-1n1o-1p6r-4t-2v-2
bad_$=b5c1f1g-3i-1p4r-1t-6v-2 bad__$=b-9c2d-1f-2g8n2t2v-4 bad__cant=b3c-2v-1 bad_i=c-2v-1
bad_i_cant=c-2v-1 bad_time=c-3g4h1n-1 bad_to=c-3 bad_today=c2t2 bad_today_$=c2t2 bailed=i1
baja=a8b-6c1d-2f-1i-1j3l2n-1v-1 baja_$=a10b-2l-3v-3 baja__$=a9 baja_el=v-1 baja_la=a-3c1 baja_mi=j5
baja_please=a7 baja_please_$=a6 baja_por=l1v4 bajado=c2 bajo=u1v2 bajo__azucar=v-1 bajo_el=v-1
bajo_el_azucar=v-1 banando=c-2 banco=n7v-2 banco_$=n7v-2 bandage=a-1v1 bandage_$=a-1v1 bank=e1g2v-1
bano=b-2c4 barely=c4 barely__$=c4 barely_walk=c4 barely_walk_$=c4 basta=a7b-2c-2d-1g-1l-2n-2s-8v1
basta_$=a8s-8 basta_con=a-1v3 bateria=c-1i6v-3 bathroom_$=b1 battery=b-7c-3e-1v3
be=a5b5c-10d-5e-2f-6g-6h-2j4k-5m-2n-4o-1q-1s-2t-3u-3v1 be_$=b-3r-6v13
be__$=a11c-6d-1e-1f-2g-6j3k-2p-2r3s-3t-2v-4 be__anymore=a-1b1 be__by=b4 be__dear=r1 be__if=a1v-2
be__in=b-3c-3v8 be__last=a4b1e-1 be__mistake=e3 be__my=b3e-2 be__of=j1v-3 be__off=a-7b8v-3
be__this=b2 be__to=b-3j3 be__with=b-1 be_a=b4 be_able=b-3j4 be_able_to=b-3j4 be_alive=b5j-5p1s-1
be_alive_$=b4j-4s-1 be_alone=a-1b5v-1 be_better=a-7b5h1 be_better_$=b-2h1v1 be_better_off=a-7b8v-3
be_coming=b-4c-3j1 be_coming_in=b-3c-2 be_contacted=a1b-2 be_dead=b11r-2 be_dead_$=b6r-2
be_dead_by=b3 be_gone=b7 be_gone_$=b5 be_happier=v-2 be_happier_if=v-2 be_having=b-7c1 be_here=a-3b5
be_here_anymore=a-2b4 be_in=b-6g3 be_on_this=b2 be_out=a-1j1 be_out_of=a-1j1 be_over=b8 be_over_$=b2
be_removed=a4b-3 be_seen=a-1 be_the=a4b1e-1 be_the_last=a4b1e-1 be_there=b-4c-3j7r4v6
be_there_$=b-4c-1j7r4v-1 be_with=b3 beat=c-6v5 beat__$=b-1c-5v4 beat_me=b2 beating=b3c2v-6 beats=v2
beats__$=v2 beats_me=v2 beats_me_$=v2 bebe=b-2c5e-1g2v-4 bebe_$=b-1c-2g2v-2 bebe__se=c2 bebe_no=c6
bebe_no_se=c2 because=b-1e1 because__the=c1 because_im=e1 because_of=c1 because_of_the=c1
bed=b-3c6g8i-2 bed_$=b-3c5g8i-2 been=a-4b1c2f-2g-5h-1i-1j-1r1v-2 been__$=a-2b2c1g-2v2 been__again=b2
been__for=b1 been__patient=e4v-8 been__that=e-4v2 been__to=b-1 been__up=b3c-1 been_bleeding=b-1
been_bleeding_since=b-1 been_born=b3 been_born_$=b3 been_coughing=c2 been_crying=b1c-2
been_crying_for=b1c-2 been_cutting=b2 been_cutting_again=b2 been_having=c3 been_looking=b2
been_looking_up=b2 been_running=b-1c1 been_suicidal=b-1v3 before=c-1f-1g1j-2k-1q1 before_$=b-2c1t2v2
before_9=q1 before__$=b-2c-2d2g2q4v1 before_i=b4d-2n1q-2v-3 before_noon=d2g3 before_noon_$=d2g3
beg=m1n3v-4 beg__pardon=m1n3v-4 beg_your=m1n3v-4 beg_your_pardon=m1n3v-4 begin=a-1l9n-3 behind=c-1v4
behind_$=c-3v5 being=a-1b6c-4e-2g-1j2 being__$=b5c-2j2 being_abused=b1c-1e-1 being_alive=j2
being_alive_$=j2 believe=c1e4o1 belly=b-1c1v-1 belly_pain=v-1 belongs=a-2v5 belongs_to=a-2v5 bend=c3
bendiciones=u2 bendiciones_$=u2 bendiga=b-3u4v-1 bendiga_$=b-3u4v-1 besides=h1 best=q4u3v-1
best_$=q3u3 bet=r6s-1 bet_$=r6s-1 better=c-1d1e-2f4g1j2p-1u1v3 better_$=b-11h1q1v8
better__$=a-2b2g-3v1 better__me=b3f5 better__the=a6b-2 better__to=b-2d3 better__without=a-2
better_be=a6b-2 better_be_the=a6b-2 better_now=g-3v2 better_now_$=g-3v2 better_off=a-7b12v-3
better_off_without=a-2 better_talking=b-2d3 better_talking_to=b-2d3 better_without=b3
better_without_me=b3 between=c-1d-1g2q1 between_1=d-1g4 between_1_and=d-1g4 between__and=d-1g3q1
bien=a-6b-1d-2e-2g-6h-5i-3j-1m-4n3q-3r4s1t-4u2v3 bien_$=a-4b-8f1g-3h-1i-1m-3n3o1q-2r8s-8t-4u8v9
bien__$=c4r-4s6u-1v-7 bien__salud=v4 bien__y=b2v-2 bien_asi=r-3s5v-4 bien_de=v3 bien_de_salud=v4
bien_gracias=s2u-5 biernes=r-3 biernes_$=r-2 bigger=c4 bigger_$=c1 bill=b-3c-1m1v7 bill_$=b-3m1v4
biopsy=b1c2 birth=m2 birthday=m1t1 birthday_is=v1 bit=c2d-1g3t1v-1 bit_$=g1t1 bite=c1 black=c4v-3
black_$=c3v-2 blacked=c1 blacked_out=c1 blade=b4 blade_$=b4 blank=a-1n5 bleach=b4c-2 bleach_$=b4c-2
bleed=b-2 bleeding=b-5c5d1i-1o1v3 bleeding_$=c3o1v-6 bleeding__$=v4 bleeding_alot=c2d1v-2
bleeding_since=b-1 bleeds=b3c-1 bless=a-1u5v-1 bless_you=u4 block=a5b-3c-1v-2 block__number=b-1
block_me=a1 block_this=b-1 block_this_number=b-1 blocked=a1v-1 blocked_$=a1v-1 blood=a-4c4f-2g-1v-2
blood_$=b2c10v-1 blood__$=c-4m1v4 blood__i=v-1 blood__was=c-2v2 blood_draw=v1 blood_in=c5v-4
blood_pressure=b-1c-4v3 blood_pressure_was=c-2v2 blood_sugar=v-3 blood_test=m2 blood_test_$=m2
blood_when=v-1 blood_when_i=v-1 blood_work=v4 blood_work_$=v1 bloquear=a1b-2 blowing=a1c-2 blown=b1
blue=a-2c3 blue_$=c7v-8 blue__$=v1 blue_cross=c-2v4 blue_cross_$=v1 blurry=c1v-1 blurry_$=c1v-1
boarding=b-1g7 boca=b-2c5g-1v-2 boca_$=c4v-1 boca__$=b-1 body=c2 bolsillo=c-2i1
book=a-1b-4f3g1m3n-3o2q-3s1v-3 book__$=b-1f4k-3m3n-2r3s1 book_anything=s4 book_it=f5k-1r2
book_it_$=f5k-1r2 book_me=g-1k2r3 book_the=q-1 booking=b1c-2j1k1s-1 booking_$=b2c-2j1k1
borde=b6g-2v-1 born=a-2b1m2t2v-3 born_$=b3m3v-2 born__the=t1 born_on=t1 born_on_the=t1 borracho=b2
borrame=a4b-1v-1 borre=a3 borreme=a2j2 borreme__cita=a-2j3 borreme_la=a-2j3 borreme_la_cita=a-2j3
borren=j2k-2 borrenme=a4 borrenme_$=a3 borrenme_de=s2 borroso=c3 borroso_$=c3 boss=a-1c-4e3g1
boss_$=a-1b1e4g-2 boss__ill=g4v-4 bot=m9v-1 bot_$=a-1m11v-1 both=a-2c3 bother=a9e-4h-5j-1s-1
bother__else=a8h-5 bothering=a2b-1 bothering__$=a1 bothering_me=a2b-1 bothering_me_$=a1 bottle=b3c-2
bottle_of=b3c-1 bottom=b3 bottom_$=b3 bought=b1e1 bought__rope=b1 bought_a=b2 bought_a_rope=b1
box=c1 boyfriend=b2v-2 boyfriend__me=b1 bp=b-2c4 bp_is=b-2c4 brain=a-2b5c-4i-1v3
brain__$=a-2b5c-4i-1v3 brazo=b-2c6k-3v-2 brazo_$=c3k-3 brazos=a-1b6c-3 brazos_$=a-1b6c-3
break=b-2c-1g2n-1v4 breakdown=b6c-5g-1 breakdown_$=b4c-5 breaking=b2c-3n7 breaking__$=b2c-3n7
breaking_in=b2 breaking_in_$=b2 breast=b-3c2 breast_$=b-3 breath=b-6c5v-1 breath_$=b-3c3
breathe=b1c2e-1f2v-6 breathe_$=b-2c9f4v-4 breathe_from=b2c-7 breathe_im=c4 breathing=c3v-2 brenda=e2
bridge=b4g-2 bridge_$=b5g-2i-3 bring=b-7c-5i6j-2k3v3 bring__$=b-2i5 bring_me=b-4i7v-1
bring_me_$=b-2i5 bring_my=c-3j-1v6 bro=c-5v4 bro_$=c-5v4 broke=a-2b-3c1i1m1v5 broke__$=c-5i1
broke__wrist=b-1c2 broke_down=i2 broke_my=a-2c4m1 broke_my_wrist=b-1c2 broken=b1 broken_$=b-7c4
broken__i=b-1c3 broken_and=b6c-6 broma=e-1m6v-5 brown=c2v-1 brown_$=c2 bruh=a3v-1 bruh__$=a3v-1
bruh_stop=a3v-1 bruh_stop_$=a3v-1 brush=b-2 bsy=b-2c-3g8v-2 buena=g6t-1 buena__$=g6t-1
bueno=b-1g-2r8s-3v2 bueno_$=g-1s-1 bug=a4b-1 bug_$=c1 bug__$=a4 bugging_me=a1 bugging_me_$=a1
building=m-1v4 building_$=v1 building_is=m-1v2 bulto=c3 bulto_en=c3 bump=c1g-1j-2k3q1
bump__appointment=g-1j-2k3q1 bump_my=g-1j-2k3q1 bump_my_appointment=g-1j-2k3q1 bunch=b3c-3
bunch__xanax=b3 bunch_of=b4c-3 bunch_of_xanax=b3 burden=a-1b3 burden__my=b2 burden_to=a-1b3
burden_to_my=b2 burn=b5v1 burn__clinic=b5 burn_that=b5 burn_that_clinic=b5 burned=c3 burned_my=c3
burning=c3d3v3 burning_$=c1v-3 burning__$=c5d3 burning_up=c5d3 burning_up_$=c5d3 burns=c1v-1
burns__i=c1v-1 burns_when=c1v-1 burns_when_i=c1v-1 bus=a-8b-4c-3e-2i10n-3v-1 bus_$=c-1e2g-4i6n-2v-5
bus__$=g2i-3 bus__go=e-3i1 bus__is=v-1 bus__near=i-3v1 bus__run=i1v-1 bus_doesnt=e-4i4v-2
bus_doesnt_go=e-3i1 bus_doesnt_run=i1v-1 bus_pass=i3 bus_stop=a-2i-7v5 bus_stop_$=i-2v2
bus_stop_near=i-3v1 busca=b2e4g-1v-2 busca_$=b4 busca__mi=e3 busca_a=e3 busca_a_mi=e3
buscar=b-1g2i4v-2 buscar_$=i4 business=a1m4v-1 busquen=a3h-1 busy=b-3c-3e-1g5i-1r-2v4 busy_$=c-1v5
busy__$=v-1 but=b-3c2e-2f-1g-2h4i1j-1o-2p-2q2r2t2u-1v-2 but__$=c-2h6o-8q3 but__been=c2 but__has=q1
but__it=a4c1 but__need=i2o3 but__ok=b-6v2 but__so=b4 but__that=e3 but_a=b1 but_he=b-2c2i2v-2
but_her=h2 but_her_$=h2 but_hes=b-2c-1i5 but_i=b-1i2k1o3v-1 but_i_need=i1o3 but_im=r-1v2
but_im_so=b4 but_it=q1v-1 but_ive=c1 but_my=c3t2v-1 but_no=r-1s1 but_not=a-1e3r1 but_not_that=e3
but_with=h1r2 butt=c-1v3 button=e-2 buzz=a2c-1d5 by=a-7c-1f-1g-4h1i-1j-1l1o1q2r2t-1
by__$=a-3b1h2l1q4v-1 by__again=n4 by__name=b-1e3v-3 by_a=v-1 by_accident=b-1l1 by_me=n4o1 by_me_$=o1
by_me_again=n4 by_phone=d1 by_that=b-1e3v-3 by_that_name=b-1e3v-3 by_the=b1e-3v7 by_then=b5
by_then_$=b5 bye=b-4g8n-1u3v-4 bye_$=a-2b-4g8n-1u3v-3 cabeza=c1g-1i-1m-1 cabeza_$=b1c1i-1v-6
cabeza_que=c2 cada=b-1c1 cada_dia=c1 cadera=e5 cadera_$=c-2e5 cai=b-4c7g-1v-1 cai_$=b-1 cai_de=c1
calambres=c3 calendar=a-2g4i-1j2 calendar_$=j3 calentura=b-1c4g-1s1 calentura_$=c3s1 caliente=c4v-1
caliente_$=c1 caliente__la=c1v-1 calificar=m4t-1v-3 calificar__$=m4t-1v-3
call=a-2b1c-5d12e-9f-1g3h-4i-4j5q-5r-3t1v-7 call_$=a-2b-6d3e-2j-4m2s-1v-12
call__$=a2b-8c-2d5g-9j-5t2 call__after=g5 call__again=a10b-1g-3j2s2 call__anymore=a3b-1 call__at=d1
call__cops=b2 call__i=a-9d5 call__im=d2 call__my=h-2j2v4 call__number=e-2 call__please=a-4b4d-4
call__the=j1 call__tomorrow=g3 call_back=a3b7 call_here=a2s2 call_here_again=a2s2 call_list=d-2
call_list_$=d-2 call_me=a-3b-11c-3d16g4i-1q-4r-2t2 call_me_$=a-6b-4d8g-10j-2t2 call_me_after=g5
call_me_again=a8g-3j2 call_me_anymore=a3b-1 call_me_at=d1 call_me_tomorrow=g3 call_my=a4d2
call_off=j4 call_off_my=j2 call_registry=a2b-1 call_registry_$=a1b-1 call_the=b5d-3v-1
call_the_cops=b2 call_this=e-3 call_this_number=e-2 calle=c-1i3v1 calle_$=c-1i-2 called=e5j-2
called__$=e5 calling=a11b-2c1d-4e3m3v-4 calling_$=a9c-5d-2e4v-2 calling__$=m3 calls=a8b-2d-3e-2v-1
calls_$=a3h-2 calm=b2c-6 calm__$=b2c-2 calm_down=b2c-6 calm_down_$=b2c-2 calor=b-2m-1v6
calor_$=m-1v6 cama=b2c6g-2v-3 cama_$=b2c5g-2v-3 cambia=k3q1 cambiar=c-2f2h4i-1j-2k1v-2 cambiar_$=i-3
cambiar__cita=f5i1j-1k3q1 cambiar__doctor=h1 cambiar__medico=h2k-1 cambiar_de=h5k-3
cambiar_de_doctor=h1 cambiar_de_medico=h2k-1 cambiar_la=i1k4 cambiar_la_cita=i1k2 cambiar_mi=f6q1
cambiar_mi_cita=f6q1 cambiarla=h-1 cambiarla_$=h-1 cambie=a-1j1k-1l2v5 cambie__opinion=a-2j1l2
cambie_de=a-1j1k-4l2v6 cambie_de_opinion=a-2j1l2 cambiela=i-1j-1k2q-1 cambiela_$=i-1k3q-1
cambieme=j-1q2 cambieme__cita=j-1q2 cambieme_la=j-1q2 cambieme_la_cita=j-1q2 cambien=c3k3q3
cambien__cita=c3k2q3 cambien_mi=c3k2q3 cambien_mi_cita=c3k2q3 cambienme=h3 cambienme__doctor=h1
cambienme_de=h1 cambienme_de_doctor=h1 cambio=e4v-1 cambio_de=c-1e4v-1 came=a-4b-3c1g-2j2k3l-3n4v-1
came__$=c5j3v-5 came__and=c2 came_back=c4n-1 came_back_$=c3n-1v-5 came_out=c2 came_up=b-2c-4j2k4
caminar=c5i-1 caminar_$=c4 camion=c-2k-1v5 camion_$=i1v3 can=a-7b-7c-6d5f3g2h2k4l1n-1p-5q2u-3v4
can__$=b2c-3s2v-7 can__a=i1 can__arrange=i1 can__bring=k-1v6 can__call=g1 can__come=h-1k7v-7
can__do=g2m6v-6 can__doctor=v3 can__get=d-1f2g-1k1q3v-6 can__have=d-2h1 can__husband=b-3h3v4
can__just=d7v-2 can__me=a-9b-5d-1f-1g1i7l4n-1p-2q-1r4 can__move=c3k2q1v-3 can__nurse=g2v-1
can__on=b2v-2 can__pick=d-3h1v-4 can__please=d1 can__rebook=k2 can__remove=a-1k-1v5 can__repeat=n1
can__reschedule=f8q-1 can__see=g-2h1j-3q2 can__send=i3 can__speak=c4d6f-1 can__stop=v-1
can__switch=e3k2 can__talk=d1 can__walk=c4 can_a=d2g1 can_barely=c4 can_barely_walk=c4 can_do=s2v-4
can_drive=i2p-2q-1 can_drive_me=i2p-2q-1 can_go=b2c-3 can_hold=b3v-2 can_hold_on=b3v-2
can_i=a1b-9d2e3f1g-2h3i-10j-9k3m-3q2 can_i_bring=k-1v6 can_i_come=h-1k7v-7 can_i_get=d-1q3v-6
can_i_have=d-2h1 can_i_rebook=k2 can_i_reschedule=f8 can_i_see=h2j-3 can_i_speak=c4d5f-2
can_i_stop=v-1 can_i_talk=d1 can_my=b-3h2i-3v6 can_my_husband=b-3h3v4 can_see=v-4 can_send=i1
can_send_a=i1 can_stop=a-2r4 can_take=b-1i5 can_take_me=b-1i5 can_the=c-4i2v5 can_we=c1g1k5v-7
can_we_do=g2 can_we_move=c3k1q2v-2 can_you=a-2c-4d2i4k2m4n2q3r-1u-1v3 can_you_arrange=i1
can_you_just=d6j1 can_you_repeat=n1 can_you_send=i3 can_you_switch=e3k2
cancel=a7b-3c1d-1e-4g-2i-1j4k-4l-1n-2r-2v-4 cancel_$=a4c-4f-4v2 cancel__$=e-3j5k-3v-5 cancel__and=j3
cancel__appointment=c4f7j6k-7s1v-2 cancel__reminders=a2j-3 cancel__text=a5j-8
cancel__visit=c4f-1j4k-2v-1 cancel_everything=a3 cancel_everything_and=j3 cancel_it=a-8j3v-2
cancel_it_$=a-7j8k-1v-2 cancel_my=c7f6j9k-9l-1s1v-5 cancel_my_appointment=c4f8j6k-6s1v-1
cancel_my_visit=c4f-1j4k-2 cancel_that=e-3j6k-1 cancel_that_$=e-3j4 cancel_the=a4j-6
cancel_these=j-1 cancelar=b-2c-2f-2i-2j3k-4 cancelar_$=a-11j10 cancelar__$=j-1
cancelar__cita=a3j7k-11v-8 cancelar__mensajes=a8l-3 cancelar__suscripcion=a3j-1
cancelar_la=a6j2k-6v-3 cancelar_la_cita=a3j2k-6 cancelar_la_suscripcion=a3 cancelar_los=a14j-1l-4
cancelar_los_mensajes=a8l-3 cancelar_mi=a-8j1k-5l3v-5 cancelar_mi_cita=j3k-5v-5 cancelaron=v4
cancelaron_el=v4 canceling=a-1j6v-4 canceling_$=a-1j6v-4 cancellation=i-1k4v2 cancellation__$=k-1v13
cancellation_police=v8 cancellation_police_$=v8 cancelled=i3j2k-1v-1 cancelled_$=i4j5k-2v-8
cancelled_my=v1 cancer=b3c-2j-2v3 cancer_$=b2v4 cancer_and=v-5 cancl=j1k-1 cancl__appointment=j1k-1
cancl_my=j1k-1 cancl_my_appointment=j1k-1 cansada=a2b2 cansada_de=a2b2
cant=a-9b4c3d-1e-3g4h-5i3l-1m-2n2p3q-1r-3s-1u1v-2 cant_$=b-1c-1g1v-3
cant__$=c-2d-3f3g12h-1i-2j-1k-3v-2 cant__any=f3p8r-2 cant__anything=b-3c12v-3 cant__because=b-1c1
cant__crying=b3c-1v-6 cant__down=c-5 cant__for=b-1g-1i2v-1 cant__from=b2c-7 cant__good=c9
cant__hes=b4c-1 cant__i=b2 cant__im=c4 cant__in=b-1g-2v8 cant__it=b2c-5f-2i4j3k-1v-4
cant__life=b2c-2g-1 cant__me=b-2i4 cant__my=b-7c12g-3k-6v-5 cant__now=g4 cant__on=b7c-4
cant__out=b-3c2 cant__right=c8g-6 cant__that=k1n3v-1 cant__the=b7c-1v-5 cant__there=c-4i6r-2
cant__thinking=r2 cant__this=d4f6 cant__those=p1 cant__to=e2 cant__up=i-1 cant__vomiting=c2
cant__well=v6 cant__you=n2 cant_afford=b-2v-1 cant_anymore=b1 cant_be=b-1v7 cant_bend=c3
cant_breathe=f4 cant_breathe_$=b-1c4f5 cant_breathe_from=b2c-7 cant_breathe_im=c4 cant_calm=b2c-6
cant_calm_down=b2c-6 cant_come=e1j1k5 cant_come_to=e2 cant_cope=b4c-3v-3 cant_cope_$=b3v-2
cant_do=d4f2k5p6q-3v-1 cant_do_any=b-1f4p4 cant_do_it=b1i1k-1 cant_do_this=b3d4 cant_do_those=p1
cant_drive=b-7c2i4 cant_drive_$=b-2c3 cant_eat=c4v-4 cant_feel=b2c-7 cant_feel_my=b-5c2
cant_function=b1 cant_function_$=b1 cant_get=b-2d-1i5r-2v-3 cant_get_there=c-3i5r-2 cant_get_up=i-1
cant_go=b6c-3 cant_go_on=b6c-3 cant_handle=b2c-2g-1 cant_handle_life=b2c-2g-1 cant_hear=b-8c-6n11v-1
cant_hear_$=b-2c-6n6 cant_hear_out=b-2 cant_hear_you=n2 cant_keep=b-2c2 cant_keep_anything=b-1c1
cant_leave=b2v-1 cant_leave_the=b1v-1 cant_make=b-13c-4j4k5n3p2 cant_make_any=b-1p3
cant_make_it=b-10c-3i3j4k3 cant_make_that=i-4k1n4 cant_move=c1k-5 cant_move_my=c1k-5
cant_now=b-2g3i1v-4 cant_now_$=b-2g3i1v-4 cant_read=b-6c-2f6v6 cant_see=c8 cant_sleep=b1
cant_sleep_$=b1 cant_sleep_because=b-1c1 cant_stop=a-4b10c2r2t1u4v3 cant_stop_crying=b3c-1v-6
cant_stop_thinking=r2 cant_stop_vomiting=c2 cant_swallow=b-1c3 cant_swallow_$=b-1c3
cant_take=b12f-2k-5v-3 cant_take_it=b8f-1k-5v-3 cant_talk=b8c-3d-4g8v-1 cant_talk_$=b5c-10g9
cant_talk_hes=b4c-1 cant_talk_now=g4 cant_talk_right=c8g-6 cant_walk=c3n-1 cant_walk_that=i3
car=a-5b-3c-8d-3e-3g-5h-1i14l-3q-2s-4 car_$=b-8d-2g-2i14q-1v-9 car__$=b5i6s-3 car__a=c-3v5
car__down=i2 car_broke=i2 car_broke_down=i2 car_has=c-3v5 car_has_a=c-3v5 car_is=i-2 car_no=a-1
car_with=i2v-3 car_wont=c-2i6l-2 cara=b2i-2v4 cara_$=c-1i-1v5 cara__$=c2 carajo=a3 card=a2b-4v7
card_$=v5 cardiologist=h1 cardiologo=h3v-4 care=b5i-4s1u4v-7 care_$=i-2u4 care__doctor=h1v-5
care__happens=b3s1 care__i=b2 care_for=h1v-5 care_if=b2 care_if_i=b2 care_what=b3s1
care_what_happens=b3s1 caregiver__me=b2 caregiver_hits=b3i-1 caregiver_hits_me=b3i-1 cares=b1i-1
carga=b2 carga_para=b2 carro=b-7c-6e-2g-1i7o2v-2 carro_$=b-2c-4g-1i4o2v-4 carro_y=i2 carta=a-2b1v4
carta__despedida=a-2b2 carta_de=a-2b3 carta_de_despedida=a-2b2 casa=a-2b4c-4e4g1i-1v-2
casa_$=a-2c-1e3g2 casa_de=e1 casi=c3 catheter=a-2c5 caught=b-2c6v-3 caught_a=v1 cayo=b-2c4v-1
cayo__la=c2v-6 cayo_mal=c2v-6 cease=a7b-1c-1 cease_$=a3 cell=c-2d6e2v-1 cell_$=a-6d6e3 cell__this=a1
celular=a1b-1e1g-1v2 celular_$=e3v-2 celular__$=v2 celular__no=a1 celular_de=e4 celular_se=e-2v6
celular_ya=a1 celular_ya_no=a1 cero=c-1t4v-3 certainly=r1 chamba=c-3g1 chance=g2
change=a-2c-4g-3h4j-5k7q3v-2 change__appointment=j-4k1q3 change__date=k1 change__time=k4
change__to=k3q3 change_it=k3q3 change_it_to=k3q3 change_my=c-2g-2h1j-5k4q2
change_my_appointment=j-4k1q3 change_the=k4 change_the_date=k1 changed=b-4c1j2k-1l3 changed__$=c4
changed__mind=a-1b-3j3k-1l5v-2 changed_color=c4 changed_color_$=c4 changed_my=a-1b-3j3k-1l3
changed_my_mind=a-1b-3j3k-1l5v-2 changing=b-2g3 charge=d3 charge_$=d3 chat=a-4n-1v7 chat_$=a-4n-1v7
check=a-1b-2c-2g3i-1k3q-2u2 check__me=u2 check__my=k6 check_on=g-4k6u2 check_with=g7v-1 checkup=r2
chen=h1 chest=b-3c3f2g-2p2r-2v-1 chest_$=c4v-3 chest__$=c10f5p2r-2v-4 chest_feels=c1v-3
chest_hurts=c2f-1p2r-1 chest_hurts_$=c1p2r-1 chest_is=c3 chest_pain=c-7f-1v4 chest_pain_$=c5v-1
children=b3 chills=b-2c2 chinese=f4 chinese_$=f3 chingar=a2 chingar_$=a2 chip=e6 choked=b3c-3
choked__last=b2c-3 choked_me=b3c-3 choked_me_last=b2c-3 choking=b-1c8v-2 chole=a6v-1 choose=a3h2u-1
choose__opt=a3u-1 choose_to=a3u-1 choose_to_opt=a3u-1 christmas=e2g-1v1 christmas_$=e2g-1v1
chueco=g1 ciatica=c3 ciatica_$=c3 cierra=b-1c2f5v1 cierra_$=b-5c5f6v-4 cigarro=b3v1 cigarro_$=b3v1
cinco=b-2c-1o2q-1t2 cinco_$=o1 cirugia=j2 cirugia_$=j2
cita=a-5b-8c-3d-1e-1f4g-10h-5i-2j6k6l-2m3n-6p-2q3u-2v-3
cita_$=a-11b-6c-6e-2f2g-4h-2i-1j3k4l-1n-2p-2q-15s3u-1 cita__$=f1g-2k1 cita__el=k-4q2
cita__manana=a-1f4j2 cita__otra=h-2k3 cita__otro=f4 cita__viernes=q5 cita_a=q2 cita_al=k3q8
cita_al_viernes=q5 cita_del=j5k-3 cita_me=k2m1 cita_no=j-1k-2 cita_para=f7k-4q1 cita_para_el=k-4q2
cita_please=f1 cita_please_$=f1 cita_quiero=h-2k3 cita_quiero_otra=h-2k3 cita_y=a4
claro=b-2c2g-2r8s-3v-3 claro__si=v-1 claro_que=v-1 claro_que_si=v-1 clase=b-1c-1g4 clase_$=b-1c-1g4
class=c-3g3r-3 cleared=c-2j1u1v1 cleared__$=c-1u1v2 cleared_up=c-2j1u1v1 cleared_up_$=c-1u1v2
click=h7v-4 cliente=c-2g1 cliente_$=c-2g1 clinic=b-2c-1e4h-3i1m6n-1v2 clinic_$=a-3e7m7v1
clinic__$=b5 clinic_down=b5 clinic_down_$=b5 clinic_so=b-2 clinica=b2c-1e-1 clinica_$=b2c-1h-2v-2
clinica_es=m-2v6 clogged=n3v-4 close=v5 close_to=v2 closed=b3v-2 closet=v4 clot=c5e-1v-4 clots=c2
clots_$=c2 cocinando=c-1g1 cocinando_$=g1 coffee=b-1v5 coffee__$=v4 coin=c3v-1 cold=b-4c4g-2i-1j2
cold_and=c4v-3 colicos=c2v-1 color=c4 color_$=c4 come=b4c1d-5f4g-7h-3i4j5k6l-4n5s2v-1
come_$=b-1e-1j5k1s1v-2 come__$=c2l-3n5v-1 come__cant=c1 come__i=a2 come__me=b1d-3i6v-3 come__the=e2
come__time=h-1k1 come__with=v9 come_again=c-1l-3n7 come_again_$=c-1l-3n6 come_another=h-1k2
come_another_time=h-1k1 come_back=b4 come_but=i1 come_get=b1d-3i6v-3 come_get_me=b1d-3i6v-3
come_in=b-6g-3j2v3 come_monday=f6k4 come_to=b1e2 come_to_the=e2 come_y=b3 comer=a-4b-4f-2g3k-3v5
comer_$=a-4c1g3v1 comer__$=g-2 comer_antes=g-2 comer_antes_$=g-2 cometer=b1 cometer__tonteria=b1
cometer_una=b1 cometer_una_tonteria=b1 comezon=u1 comida=c2g2i-1v-1 comida_$=c2g2i-1v-5
coming=a-4c2e-3g-5j7n-1r3u2 coming_$=b-7c-5e-2j10r2u2v3 coming__$=c1j-1v-2 coming__my=j-2
coming__there=b7c-1v-1 coming_back=a1b4v-2 coming_back_$=b4 coming_down=b6 coming_from=c2
coming_in=b-4c-2j1 coming_in_$=b-3c-2j1 coming_up=j-4 communication=a2b-1d-1
como=a-2b2d-1e-2f-2g-4j-1k-1l-1m1n3o-3r4s-4u-1v-2 como_$=m-2n15v-6 como__$=b-5c-1i5m-3o-2r7s-4
como__de=n-1v2 como__esto=m3 como__las=n-2q1 como__mi=b-1m5v5 como__sin=b4v-2 como_a=n-2q1
como_a_las=n-2q1 como_consiguieron=m5 como_consiguieron_mi=m5 como_funciona=m3 como_funciona_esto=m3
como_ir=i3 como_ir_$=i3 como_llegar=i3o-2s2 como_llegar_$=i3o-2s2 como_llego=n-1 como_no=b2r8s-8v-1
como_no_$=r8s-8 como_se=c-1m6n-5 como_un=b-3v4 compadre=c-1i3 company=g6v-3 complaint=b-2d4e-2h-2
complaint_$=d3e-2 complete=n2u1 complete_$=n2u1 complicated=d4 complico=k1 compre=a-1b3c-1e6v-3
compre_este=e6v-3 comprendo=f5g2n1v-1 comprendo_$=f5g2n1v-1 computadora=d-6m3v2 computer=b-2d1v1
computer__a=v2 comunicar=d6h-1 comunicar_con=d4h-1 comunico=a-1d-2g5v-1 comunico_$=d-2g2v-1
comuniqueme=d1 comuniqueme_con=d1 con=b3c-1d5e-1f-7g-1h3i-6j-5k-4l-6n-7p-2q-2r-1v-1
con__$=a-3b2c13e1f-2g-4h2i-2j-3m-5q-1r1v-17 con__de=b-1d3h-2v-1 con__doctor=b-3c-2e-3h-1v8
con__dolor=c1 con__enfermera=c1g-1 con__esposo=b-1g1 con__llamadas=a4c-2 con__machete=b4c-2
con__me=d3 con__medico=r-2 con__mensajes=a7l-2 con__no=h3 con__nombre=e2 con__ojo=c1
con__persona=d-1e4h2 con__puedo=d1m-2 con__que=e1 con__senor=h1 con__tengo=m3 con__vida=b3v-2
con_alguien=d3g-2h-2 con_alguien_$=b-1d3h-7 con_alguien_de=d4h-3 con_calentura=c2 con_dolor=v-1
con_el=a-1b6c-9d7g-5h-1i-1j-1v4 con_el_$=b4c-1d-1h6j-1 con_el_doctor=c-2h-3v3 con_ella=c-1h4
con_esa=a3h1 con_ese=a-1h2u2v1 con_ese_nombre=e2 con_estas=c-1 con_estas_llamadas=c-1
con_esto=a4b1c-1 con_esto_$=a4b1c-1 con_fiebre=c2 con_fiebre_$=c2 con_gusto=r2
con_la=a-2c-2d2e-3g-5i3v-1 con_la_doctor=v-1 con_la_enfermera=c2g-1 con_la_vida=b1 con_las=a2b1
con_las_llamadas=a2 con_los=a6l-2 con_los_mensajes=a6l-2 con_mi=e-2g4h-2 con_mi_doctor=b-2
con_mi_esposo=b-1g1 con_mucho=r1 con_nosotros=e1 con_otra=d-4e5h5 con_otra_persona=d-4e5h3
con_otro=h4r-1 con_otro_medico=r-2 con_patel=h5 con_que=h-6v7 con_quien=d3e-1g-1h2m3v-1
con_quien_puedo=d1m-2 con_quien_tengo=m3 con_robots=d3 con_sangre=c2 con_sangre_$=c2
con_un=a-1b4c-7d2h-1s1v-5 con_un_machete=b2 con_una=a-4c-3d-1h1m2v6 con_una_persona=d1
con_ustedes=g2u2 con_ustedes_$=u2 con_vomito=c7k1v-2 con_vomito_$=c7k1v-2 confirmo=g3 confirmo_$=g3
conflict=k2 confused=e1m1 conmigo=a2g-1j1v-1 conmigo_$=a5g-1v-1 connect=d3h-1v-1 connect__to=d2h-1
connect_me=d3h-1v-1 connect_me_to=d2h-1 conozco=a-1e6v-1 conozco_$=e5v-1 conozco_a=e1 consent=a2c-1
consent_$=a2c-1 consent_to=a-1 consider=a1 consiguieron=m5 consiguieron_mi=m5 constipated=c3
consulta=h-2j4k2v1 consulta_$=j1v1 contact=a1b-4c-1f4h-1l1n-1s-2v-1 contact_$=a5f-2 contact__$=a-2j3
contact__again=a-2l3s-1 contact_me=b-2f6j3l2s-1 contact_me_$=j4 contact_me_again=a-2l3s-1
contacted=a3b-2 contacted__$=a2 contacting=a2b3d-1 contacting__$=d-1 contacting_me=a1b4d-1
contacting_me_$=d-1 contestar=e-1g1m4v-7 contestar__$=e-1g1m4v-7 contesto=g4m-1t-1v6 contesto_$=g3v6
continuar=a-2l4 continue=a-1l5 contractions=c2 convenient=g2 conviene=f3o2 conviene_mas=f5o2
cooking=b-2c-3g8v-3 cooking_$=b-2c-1g6 cool=g-1v2 cool__$=g-1v2 copay=b-2n-1v5 copay_$=b-1n-1v4)";

}  // namespace rb::grammar
