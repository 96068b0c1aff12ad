#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
pero_no_tengo=i4 pero_quiero=c-3 pero_ya=v4 pero_ya_no=i5v-3 perro=b-9v8 perro_$=c3
person=a-3b-4d8e6h-4 person_$=h-3 person__$=d3 persona_$=d3h-7 persona__$=d-3h10m-6
persona_please=d-4h10 persona_please_$=d-4h10 persona_real=m-5 persona_real_$=m-5 pesimo=v3
pesimo_servicio=v3 peso=c5 peso_$=c4 phishing=m4 phishing_$=m4 phone=d7e3f-4g4h-4 phone_$=a5g4v-4
phone__$=b-5 phone__dis=m5 phone__dont=b3 phone_is=v3 phone_me=b-3d9 phone_please=b5 phone_who=m5
phone_who_dis=m5 phones=b-3 pick=b-5c-3d4g-4i7p-3r6v-7 pick_$=i-3r4 pick__$=d6i8 pick__up=d-4i4
pick_me=d-4i4 pick_me_up=d-4i4 pick_up=d6 pick_up_$=d6 picks=i5 picks__up=i5 picks_me=i5
picks_me_up=i5 pico=a4b-4c6v-5 pico__alacran=c3 pico__cancelar=a3 pico_para=a7v-4
pico_para_cancelar=a3 pico_un=c3 pico_un_alacran=c3 picture=v7 pictureno=r-8s8 pictureno_$=r-8s8
picturesick=c9 picturesick_$=c8 picturestar=t5 picturestar_$=t5 picturestop=a7 picturestop_$=a6
picturestop__$=a4 picturethanks=u3 picturethanks_$=u3 pictureyes=r8 pictureyes_$=r8 pido__dios=b4
pido_a=b4 pido_a_dios=b4 pie=b-3g-3i7 pie_$=g-3i8 pienso=a-3b7c-5g6 pienso_en=b4 piernas=c3 pies=c5
pila=g6 pill=b-3c7 pill_$=c5 pills=a-3b7c-6 pills_$=b10c-12v-8 pills__by=c3 pills__me=b-3
pills__morning=v3 pills__vodka=v-3 pills__wont=c-3 pills_and_wont=c-3 pills_in=b3c-5
pills_in_my=b3c-5 pills_like=v5 pills_make=b-3 pills_make_me=b-3 pills_that=v3 pills_that_morning=v3
pills_today=c-4v8 pills_twice=c3 pills_twice_by=c3 pills_with=v-3 pills_with_vodka=v-3 pinche__$=b3
pinche_me=b3 pinche_me_$=b3 pink=c3 pise=c5 pise_un=c5 piso=v4 piso__$=v4 pistola=b4c-5 pizza=e7
pizza_place=e6 place=c-3e4 place_$=b3v-3 plan=b6v-4 plan_$=v-3 plane=g6 plane_$=g6 planned=b7
planned_$=b5 plants=b-4 platico=g3 platico__mi=g3 platico_con=g3 platico_con_mi=g3 please=e-3s-3
please_$=a-6c-16d4e-8f8g3h7j3n7p4q-5r-8s-4v-3 please__$=a8b5f4h-3n-5r4v-11 please__feel=b-5
please__from=b-3 please__get=a4 please__help=f-5 please__me=a-4b5f-7 please__more=a5 please__my=b-3
please__no=f-4 please__send=t3 please__texting=a-8v12 please__thanks=u-4 please__the=u3v4
please_and=u-4 please_and_thanks=u-4 please_because=b5o3 please_call=a-9d12 please_call_me=a-4d3
please_cancel=j5 please_do=r7 please_do_$=r7 please_dont=a7f8j-7 please_dont_$=a14
please_dont_send=t3 please_help=b11d-3f8 please_help_$=b8f8 please_help_me=b3 please_i_feel=b-3
please_im=b11 please_keep=a-10u3v15 please_keep_the=u3v4 please_no=a4e-3 please_refrain=b-3
please_refrain_from=b-3 please_send=a-3b3f-5 please_stop=a9 please_stop_$=a4 please_take=f-8
please_ya=f-4 please_ya_no=f-4 pm=j3q4t-3 pm_$=q5t-3 podemos__$=i-3 poder=k4v-5 poder__$=k9
poder__cancelar=k-6 poder_ir=j-5k3 poder_ir_cancelar=k-6 podre=j5 podre__$=j5 point=b14e-5m-4s-4
point_$=b10v-8 point_i=s-4 point_of=m-4v9 police=e6 police_$=b3v8 policia=a-4b5 pon=i10 pon_$=i10
ponen=v7 pongame=l4 pongame_con=d-3h4 pongo=m7v-3 por=b4c-7e-5f-4o-5s-3 por__$=a-6c-5i11s-6u4
por__a=b3v-3 por__hello=a4 por__me=a-4b-7m9 por__naci=b7m-6 por__no=b6 por__nubes=c3 por_ahora=g8s-6
por_dentro=b8 por_dentro_$=b8 por_error=l3 por_la=o-3 por_las=a4b-3c3 por_las_hello=a4
por_las_nubes=c3 por_lo=m3 por_mi=v-11 por_mi_$=i6v-3 por_miedo=b3v-3 por_miedo_a=b3v-3
por_que=a-4b10v-10 por_que_me=a-4b-4m9 por_que_naci=b7m-6 por_supuesto=r3 por_supuesto_$=r3
por_telefono=e-7v3 por_todo=b7u-4 por_todo_$=b-4 por_un=b-8e4v10 por_uno=i8v-5 por_uno_$=i8v-5
porque=c6o3v-6 porque__fiebre=c4 porque_estoy=k3 porque_tengo_fiebre=c4 portal=b-3v11 portugues=f6
portugues_$=f6 pos=i3 posible=k4 positive=c4 positivo=c3 positivo_$=c3 possible=v8 possible_$=r-6v10
postpone=k6 postpone__visit=k3 postpone_my=k3 postpone_my_visit=k3 pounding=v-3 pounds=b-3c5
pounds__trying=b-3c4 pounds_without=b-3c4 pounds_without_trying=b-3c4 power=c-4v6 practicantes=h4
practicantes_$=h4 precios=b-6v6 precios_$=b-6v6 prefiero=s3 prefiero__$=o3 pregunta=n5v-5
pregunta_$=a-4n7v-4 preguntar=b-4s-7v6 preguntar_$=b-3s-7v6 pregunteme=g3 prende=i4 prende_$=i4
presion=b-3 presion_$=c3v-5 press=a4 pressure=v-3 pressure__$=b5c-6 pressure__200=c3 pressure__up=c3
pressure_is=c5v-5 pressure_pills=b3c-5 pressure_pills_$=b5c-7 pretty_deep=c3 pretty_good=v3
prices=v3 primera=o4 primera__me=b3 primera_porque=o3 problem=v-3 problem_$=v-3 problema=c-4
problema_$=c-4 problems=v3 problems_$=v3 program=a3 program_$=a3 pronto=o3 proposito=b4
proposito_$=b4 provider=h6 provider_$=h3 psicologo=v3 psicologo_$=v3 ptsd=b7 ptsd__bad=b7 ptsd_is=b7
ptsd_is_bad=b7 pueda=k5v-5 pueda__$=k5v-5 puede=b-5c-5f4h3n3o-3q5r-10v6 puede_$=f-3i5v6
puede__$=f-4h4i-3 puede__alguien=g3 puede__en=f7v-10 puede__para=k4q4 puede__una=f3 puede_llamar=d5
puede_llamar_alguien=g3 puede_llevar=v-8 puede_llevar_$=v-8 puede_ser=f5 puede_ser_$=v7
pueden=c-3i5l3 pueden__$=a3i4 pueden__de=a5v-9 pueden__no=a-3 pueden_escribir=a-4
pueden_llamar=a-3d6 pueden_llamar_no=a-3 pueden_quitar=a3 pueden_quitar_de=a6v-7 pueden_recoger=i5
pueden_recoger_$=i5 puedo=a-7c5h-5m-3n-3s-8 puedo_$=b7f7 puedo__$=a-3c4g7k6v-6 puedo__a=v3
puedo__al=b-3c3k-6v3 puedo__bien=c13 puedo__del=b-3c3 puedo__despues=g-5i-3j-3v14
puedo__el=c3f6k-5v-6 puedo__esta=b6 puedo__hasta=i3 puedo__la=c7v6 puedo__martes=k4 puedo__me=f-3
puedo__mi=c-3 puedo__nada=c3 puedo__sin=f6v-7 puedo_comer_nada=c3 puedo_el=k4q-8 puedo_hablar=c-3g7
puedo_hablar_$=c-10g9 puedo_hablar_bien=c12 puedo_hablar_esta=b6 puedo_hacer_del=b-3c3
puedo_ir=b-6f10k11v-4 puedo_ir_al=c5k-3 puedo_ir_el=f6 puedo_llevar=v3 puedo_llevar_a=v3
puedo_manejar=g-5i-3v5 puedo_mas=b19c-3f-7 puedo_mas_$=b18 puedo_mover=k-3 puedo_mover_el=k-3
puedo_ni=b8c-4 puedo_pagar=i3 puedo_parar=c4 puedo_parar_$=c4 puedo_respirar=b-7f3
puedo_respirar_$=b-6f4 puedo_salir=i7 puedo_tomar=b-3c-3k-4v6 puedo_tomar_mi=v3 puedo_tragar=c4
puedo_tragar_$=c4 puente=b4 puente_$=b3 pues=b3f-10g-6k-6q-3 pues_$=c-6r7v13 pues__me=v-3
pues__muy=v-4 pues__que=b3 pues_estoy=v-6 pues_estoy_muy=v-4 pues_no=c4s4 pues_no_$=s3 puffy=c3
pulled=c3 puntos=v5 puntos_$=c3 puntos__quedo=v3 puntos_y=v3 puntos_y_quedo=v3 purge=a4
purpose=b4c-6 purpose_$=b4c-6 pus=c4 pus_coming=c3 puse=b-3c6s3 puse__de=c5 puse_insulina=c5
puse_insulina_de=c5 push=c-4k10q5 push__back=k6 push_it=c-3k6 push_it_back=k6 push_my=k3q3
puso=b5c-4 puso__mano=b4 puso_la=b4 puso_la_mano=b4 put=a-5c-6h4i-4l3 put__back=l4 put__hands=b7c-3
put__in=b9c-8 put__on=b-9v5 put__through=d7 put__with=d-3h4 put_his=b7c-3 put_his_hands=b7c-3
put_me=a-4b-8c-3g-3h4l3v5 put_me_back=l4 put_me_on=b-7d-3v8 put_me_through=d7 put_me_with=d-3h4
put_something=b5c-3 put_something_in=b5c-3 put_the=c5g4v-8 putting=g3 putting__baby=g3
putting_the=g3 putting_the_baby=g3 que=c-3e-3l-5m7n4o-3t-4u4 que_$=a-13i-3m5n27q-4r-7s-3u-4v-6
que__$=c-8d-10f-3h-16m7o-10v3 que__a=h6 que__aguanto=b-4 que__ahogo=b3c-3 que__cierra=f7v-6
que__con=a6v9 que__de=a6m-5u-3 que__dijo=n4p-3 que__el=j5 que__en=v4 que__es=k-5m-7v9
que__escuche=h7 que__espanol=h4 que__estan=c5 que__esto=a-7f3m6 que__habla=m3 que__hable=d10g5
que__haga=b3 que__hay=p6 que__la=k4 que__llaman=a4 que__llame=d6 que__llamen=d3f6 que__lleva=b-3i4
que__lleve=b-3 que__los=b-7v4 que__mandan=m3 que__me=f-3g-3n-3v15 que__mi=g6v-6 que__mujer=b-3
que__pregunta=a-3n5 que__que=b-6i-6m6 que__quiere=m-4v7 que__quieren=v3 que__quitaron=a3
que__saquen=b4 que__se=b4 que__sigan=a5 que__tiene=b5 que__tienen=h7v-7 que__vea=h3 que_como=c4
que_dia=b-4v14 que_dios=u5 que_dios_me=b3u4 que_doctor=h-13m9v3 que_doctor_$=h-13m9v3
que_es=a-9b-3m8 que_es_$=m5v-7 que_es_esto=a-7m6 que_este=u3 que_fastidio=a7n-3 que_hable=d-6f7
que_hable_espanol=h4 que_hacer=m7 que_hacer_$=m7 que_hago=v5 que_horas=f7g-5k-6v3 que_horas_es=k-6v5
que_ir_en=v4 que_la=k5m-3v9 que_la_quieren=v3 que_le=u7v-4 que_llevar=i-8v8 que_mas=n-3o-4p9
que_mas_hay=p6 que_me=c6d18e-4h-4i4k-6m4v-17 que_me_ahogo=b3c-3 que_me_habla=m3 que_me_hable=d10g5
que_me_llaman=a4 que_me_llame=d7 que_me_llamen=d5f6 que_me_lleva=b-3i4 que_me_lleve=b-3
que_me_mandan=m3 que_me_pregunta=a-3n5 que_me_saquen=b4 que_me_sigan=a5 que_me_vea=h3 que_mi=b-3
que_miedo=b-5v5 que_miedo_los=b-6v6 que_murio=b4 que_naci=b7m-6 que_naci_$=b7m-6
que_no=a10b-5d-5f-3r3 que_no_$=s5 que_no_aguanto=b-4 que_no_estan=c5 que_no_me=a5c-4 que_no_tengo=v5
que_otro=j5k4 que_parada=b-3v4 que_paren=a3 que_paren_$=a3 que_piso=v4 que_pueda=k5v-5
que_quieren=b-8m12 que_quieren_$=m5 que_quiero=k3 que_se=a-5b6m6 que_se_me=v4 que_sea=h8q3r3v-4
que_seguir=b7v-4 que_seguir_$=b5 que_sentido=b3 que_sentido_tiene=b3 que_ser=q3 que_si=h6r-11v8
que_si_$=r-11v12 que_siempre=b-4v6 que_siempre_$=b-4v6 que_sigo=b7 que_susto=v4 que_susto_me=v4
que_tenga=o-3r11u6v-7 que_tengo=b-7i-6m5 que_tengo_que=b-6i-6m6v4 que_tiene=o3 que_tomo=b-3
que_vaya=j6 que_ver=g3 que_ya=b4 que_ya_me=b3 queda=f3i5 queda_$=k3 queda__$=f4i3 queda_bien=f4
queda_bien_$=f4 queda_la=v3 quedo=c-5g5 quedo__$=v3 quedo_bien=v3 quedo_bien_$=v3 queja=d3h-3
queman=b-3c4 queme=c5 quemo=c5 querer=a-4b-4c3 querer_$=b-4c5 question=n5v-7 question_$=n5v-5
questions=v3 questions_$=v5 quien=a-5b-10d4i5m8 quien__$=f-13v5 quien__el=m7 quien__lleve=f3
quien__usted=e-3f8 quien_eres=m3 quien_es=f3v-7 quien_es_$=e4f-3 quien_es_usted=e-3f8
quien_me=b-4d6h-5i9 quien_me_lleve=f3 quien_tengo=m7 quien_tengo_el=m7 quienes=m5v-3
quienes_son=m5v-3 quiere=b7f4m-6 quiere_$=m-4v7 quiere__$=b6f4 quiere_comer=c3 quiere_matar=f6
quiere_matar_$=f6 quieren=f-3m9 quieren_$=m5 quieren__$=b4 quiero=c-7e-7l3m-14v-9 quiero_$=a-9f-5r10
quiero__$=a3b10c-7f-8j-10k3r-9 quiero__a=a-4 quiero__al=b-9 quiero__avisos=l4 quiero__cita=f3j6k-11
quiero__con=a-6b10 quiero__de=a6f-10 quiero__del=f8 quiero__doctor=h5 quiero__la=k3
quiero__me=b-8d3f4s-6 quiero__mensajes=f5l-3 quiero__mi=f-9 quiero__nada=a10 quiero__no=a-7d5
quiero__para=b7 quiero__que=h6 quiero__una=f5 quiero__ya=f5 quiero_a=b-4 quiero_cambiar=f-6
quiero_cancelar=k3 quiero_cortar=a-3b5 quiero_cortar_$=a-3b5 quiero_descansar=b3 quiero_dormir=b3
quiero_gente=a-8d7 quiero_gente_no=a-7d5 quiero_hablar=d4h-4 quiero_hablar_con=d3h-4 quiero_hacer=f6
quiero_hacer_una=f6 quiero_ir=h3s-3 quiero_ir_con=h3 quiero_irme=b4 quiero_irme_con=b3
quiero_la=a4f8h5j6 quiero_la_cita=j5 quiero_la_del=f8 quiero_mas=a5b-6s3 quiero_mas_mensajes=f4
quiero_morir=b4f4 quiero_morir_$=a3b4 quiero_mover=k3 quiero_no=a4 quiero_otra=h-3k7
quiero_otra_$=k3 quiero_otro=h3 quiero_practicantes=h4 quiero_practicantes_$=h4 quiero_que=f4
quiero_que_me=b-8d3f4 quiero_recibir_$=l3 quiero_recibir_nada=a3 quiero_saber=a4 quiero_salir=b-5
quiero_salirme=a7b-4 quiero_salirme_$=a5 quiero_terminar=b6 quiero_terminar_con=b6 quiero_un=h4
quiero_una=k-6 quiero_una_cita=k-6 quiero_volver=a-4 quiero_volver_a=a-4l3 quiso=b4 quiso__$=b4
quiso_ahorcar=b4 quiso_ahorcar_$=b4 quit=a5b-8e5j-5o-3 quit_$=c4v-14 quit__$=a10c-4s-3
quit__job=a-3v5 quit__me=a10c-8 quit_calling=a4 quit_my=a-3v4 quit_my_job=a-3v6 quita=c3v-6
quita_la=v-3 quitame=a9v-4 quitan=a-6c-3v6 quitar=a9 quitar__ahi=a6v-7 quitar_de=a6v-7
quitar_de_ahi=a6v-7 quitar_la=v8 quitaron=c-4i3 quitaron__puntos=v3 quitaron_la=i3 quitaron_los=v3
quitaron_los_puntos=v3 quite=a-3b-7c8v-3 quiteme=a7j4 quiten=a-4l4 quitenme=e-3 quitenme_$=e-3
quito=b10c-4 quito__$=a4 quito__dolor=v-3 quito__tos=v6 quito_el=b5v-5 quito_el_dolor=v-3
quito_esto=a4 quito_esto_$=a4 quito_la=c-3v8 quito_la_tos=v6 quizas=r-4v8 quizas_$=r-4v8 racing=c4
rain=c-6k7v10 raite=i7 raite_$=i7 ramos=h3 ramos_$=h3 ran=a-4 ran__from=b4 ran_away=b4
ran_away_from=b4 rancho=v3 raped=b4 raped_$=b4 rapidito=b-3 rapidito_$=b-3 rapido=n4 rapido_$=b3n4
raro=b-4c6 rash=c8 rash__over=v-4 rash__up=v4 rash_all=v-4 rash_all_over=v-4 rate__a=t3 rate_it_a=t3
rather=b3d4e-4g-3h4s4v-6 rather__$=a-3h-3s5 rather__the=h6 rather__this=d4 rather_have=h6
rather_not=h-6s4 rather_not_$=a-3s4 rather_see=h3 rating=m9 ratito=g8 ratito_$=g6 rato=e3g3
rato_$=e3g3 re=a-11l10 reach=a3g7v-3 reach__$=a3g7v-3 reach_out=a3 reach_out_$=a3 reached=e3
reaction=c6 reaction__the=c5 reaction_to=c5 reaction_to_the=c5 read=f12n5v7 read__$=b-8f12v7
read__ill=b3 read_this=f9 read_this_ill=b3 reads=b3 reads__phone=b3 reads_my=b3 reads_my_phone=b3
ready=b6 ready_to=b7 reagendar=k6 real=d3e-3f-5g-4m5v-3 real_$=d6h-3v-4 real__$=d-4m7
real_person=f-3 real_person_$=d-4m3 really=b5s4v-3 really_$=s6 really_bad=b3t3 reason=c4 reason_$=c5
rebook=k11 receive=a4 recepcionista=d3 recepcionista_$=d3 receptionist=d3 receta=v8 receta_$=v3
rechazo=a7v-3 recibir=a4 recibir_$=l3 recibir__$=a8 recibir_los=a-3 recibir_nada=a3
recibir_nada_$=a3 recital=k3 reckon=r3 recoger=i6 recoger_$=i5 recognize=b4 recognize__$=b4
recognize_myself=b4 recognize_myself_$=b4 record=v3 recordarme=a-4r4 recordatorio=v4
recordatorio_$=v4 recordatorios_$=a3 records=d3 red=c9v-8 red_$=c6v-5 redness=v3 refill=g-3v7
refill__my=v3 refill_on=v3 refill_on_my=v3 refrain=a3b-5 refrain__contacting=b-3 refrain_from=a3b-5
refrain_from_contacting=b-3 refuse=a4 regalo=b5v-3 regalo__cosas=b6v-3 regalo_mis=b6v-3
regalo_mis_cosas=b6v-3 regreso=e4 regret=b3 regular=v5 relapsed=b3 remember=c3v3 remember__own=c3
remember_his=c3 remember_his_own=c3 remind=n9 remind_me=n-3v11 reminders=n-5 reminders_$=a10v-11
reminders__$=v7 reminders_coming=v9 reminders_coming_$=v9 remove=j4k-3m-3s-5v4 remove__$=a10v-4
remove__number=s-4 remove_me=a10v-4 remove_me_$=a10v-4 remove_my=a-7j4 remove_this=s-4
remove_this_number=s-4 removed=a10 removed__$=a7 removed_please=a7 removed_please_$=a7 remueva=a3
remueva__numero=a3 remueva_mi=a3 remueva_mi_numero=a3 rendi=b7 rendi_$=b7 repeat=a-3n7 repeat_$=n4
repita=n4 repita_$=n3 repite=n4 reply=g6m6v-3 reply__this=a3 reply_to=a3 reply_to_this=a3 report=s4
report_$=a-7g7s4 report_you=a3g-8 reportar=a3 reportar_$=a3 reporting=a6 reporting_you=a5
reprogramar=k6 reprogramar_$=k5 require=v3 require_$=v4 reschedule=g-7j-4k13q3v-4
reschedule_$=f-4g-3k4q-10 reschedule__$=k3 reschedule_for=q3 reschedule_my=f10 reschedule_please=k3
reschedule_please_$=k3 respira=b-3 respira__$=b-3 respira_rapidito=b-3 respira_rapidito_$=b-3
respiracion=c3 respiracion_$=c3 respirar_$=b-9c8f3 restart=l5 resume=a-3g3l8 resurten=c-3v6
retengo=b-3c6 retengo__$=b-3c6 retengo_nada=c4 retengo_nada_$=c4 retirado=i3r3 retirado_$=i3r3
retiro=a4 retiro_mi=a4 retortijones=c3 revento=c3 revento_el=c3 revienta=c3 revisar=b8v-3
revisar__telefono=b8v-3 revisar_el=b8v-3 revisar_el_telefono=b8v-3 revoke=a8b-3c-3 revoke_$=a6
ride=b-3c-7f3i11j-4v-7 ride_$=f-12v-3 ride__$=f11 ride__through=c-4 ride_fell=c-4
ride_fell_through=c-4 rides=i8v-8 rides_$=i8v-8 right=b-5c8g-8 right_$=c11g-8v3 right__$=b6c-10v-7
right__my=b-3 right_here=b7 right_here_$=b7 right_i=v3 right_with=c3 ring=b-6d13g5 ring_$=a6
ring__$=a-3d10 ring_me=b-3c-4d14g5 ringing=c6v-4 rinon=i-4v5 risa=b-4v9 risa_$=b-3v5 riverside=i-3
riverside_$=o4r-5v-3 riverside__$=v6 riverside_is=o4 riverside_one=r6 rmv=a9b-3 rmv__$=a9b-3
rmv_me=a9b-3 rmv_me_$=a9b-3 road=u-5 roads=i5v-4 roads_are=i5v-4 robert=e4 roble=v7 robot=a3b-3
robot_$=m5 robots=d3 robots_$=d3 rock=b4u6 rock__$=b4 rock_bottom=b4 rock_bottom_$=b4
rodilla=b-3c4v-5 rodilla_$=c3v-3 rodillas=h-3v4 rodillas_$=h-3v4 rojo=c7 rojo_$=c4 rompiendo=b3
rompiendo__$=b3 rompiendo_todo=b3 rompiendo_todo_$=b3 rompio=c4 rompio__fuente=c4 rompio_la=c4
rompio_la_fuente=c4 roof_$=c3 room=m-4n-5v4 room_$=m-4n-5v11 room__spinning=c3v-5 room_keeps=v-4
room_keeps_spinning=v-4 roommate=c-3 roommate__a=c-3 roommate_took=c-3 roommate_took_a=c-3 rope=c-3
rosa=e4v-6 rota=b13g-4v-3 rota_$=b13g-4v-3 roto=b5c-9 roto_$=b5c-9 rough=b-4h7 rough_$=b-3h6 run=n4
run__by=n4 running=i5v4 running_a=c5 running_late=v8 runs=c9v-4 runs_$=c9v-3 s=a4b11c-5r8v-6
s_$=a-4b14r8 s__o=a7b-4v-3 s_t=a7b-4v-3 s_t_o=a7b-4v-3 sabado=o-3q4 sabado_$=q6 sabado__$=g3
sabado_lamanana=g3 sabado_lamanana_$=g3 sabe=m-7v12 sabe_$=m-7v13 saber=f5m4v-8 sacan=c-4v3
sacan__$=v5 sacan_sangre=c-5v6 sacan_sangre_$=c-5v6 sacar=v10 sacar__cita=v9 sacaron=a-4m5v-5
sacaron__numero=a-4m5v-5 sacaron_mi=a-4m5v-5 sacaron_mi_numero=a-4m5v-5 saco=v6 safe=b10e-4v-4
safe__$=b6v-4 safe_here=b6v-4 safe_here_$=b6v-4 said=a9 said_$=v5 said__$=v-5 said_stop=a7v-8
said_stop_$=v-5 sale=b-7c5r4v-6 sale_un=i3 salgo=a9b-3v-3 salgo_$=a8b-5 sali=c5t5v5 sali__$=v8
sali_positivo=c3 sali_positivo_$=c3 salida=b9c-9 salida_$=b15c-9v-9 salieron=c4 salieron__$=c3
salieron_mis=v5 salio=b-5c7v-4 salio_un=c5 salir=i3 salir_$=i6 salir__me=b4 salir_y=b4 salir_y_me=b4
salirme=a11b-6 salirme_$=a9b-3 salon=g3 salon_$=g3 salud=u-4v4 salud_$=u-4v4 same=h5 same__$=h4
sangra=c-5e7 sangra__rosa=c-3 sangra_no=c-3 sangra_no_rosa=c-3 sangran=c9 sangran_las=c4
sangrando_$=c-4 sangrar=c8v-3 sangrar_$=c8v-3 sangre=s-4v-5 sangre_$=c3s-4v-4 sangro=c-5v5
sangro_$=c-5v5 sano=c-3v10 sano_$=v3 saqueme=a4 saqueme_de=a3 saquen=b4 saturday=o-3q7v-6
saturday_$=o-3q5v-5 saturdays=r-3v4 saturdays_$=v5 save=a6b6 save__for=a8b-5 save_it=a8b-5
save_it_for=a8b-5 saved=a-3 saved__life=b-7 saved_my=b-7 saved_my_life=b-7 saving=b3c-3
saving__my=b3c-3 saving_up=b3c-3 saving_up_my=b3c-3 saw=j3 say=b-7n13q-5r-7u-3 say_$=m-9n3v3
say__again=n4 say_it=a-4b-3n13v-4 say_it_again=n3 say_yes=m5r-3 says=b4 says__in=v3 says_im=v3
says_im_in=v3 scab=c7 scab_keeps=c7 scam=m6v-3 scam_$=m6 scared=a-3f3 scared_$=v-5 scared__what=v-3
scared_and=f7 scared_me=b-6v7 scared_of=b-6v8 scared_of_what=v-3 scared_the=b-5 scared_to=b8r-4v-4
scary=v7 schedule=g8j6k-7 schedule_$=p3v4 scheduler=d3 school_$=b-4v6 scratch_my=j4 scream=a6v-4
scream_$=a6v-4 se=a-10b-3c5e4f-16h-3l-3m9n7o-3s-9t-5v3 se_$=c-6e-6s-17v27 se__$=a-3b-3m12n10v-18
se__a=e8j3n-3v-7 se__abrieron=v-3 se__acabo=b-3 se__ahorcar=b4 se__baja=v-4 se__bajo=v-3 se__con=a3
se__cortado=c-3n3 se__de=m-4s5v-6 se__en=b-4e4v-5 se__esta=c3 se__fue=c-3e5v3 se__hincho=c4v-4
se__la=e-5v3 se__mi=e-5 se__muriendo=v4 se__murio=v4 se__para=e5 se__que=m5 se__quita=c4v-5
se__quito=c-3 se__revento=c3 se__rompio=c4 se__todo=b9c-4 se__un=b4 se__una=c3 se__voy=b4
se_acabe=b3 se_acabo=b5 se_agarra=b-3c3 se_asusta=a3 se_cayo=e-3v6 se_como=b4 se_corta=b6c-3n3
se_corta_$=n3 se_corto=b-7n6 se_corto_$=b-7n6 se_de=m4 se_de_que=m5 se_encuentro=b-5e6
se_encuentro_en=e5 se_esta=b-6n7 se_fue=b-5 se_fue_a=b-5e5 se_fue_la=e-5v3 se_le=g4 se_lo=d3e-4g4v-7
se_los=a5 se_me=a-7b-13c23d-7e-14f-3g-11h-4i5k4n-11s3t-4v-4 se_me_abrieron=v-3 se_me_acabo=b-3
se_me_baja=v-4 se_me_bajo=v-3 se_me_esta=c3 se_me_fue=v4 se_me_hincho=c4v-4 se_me_murio=v4
se_me_quita=c4v-5 se_me_quito=c-3 se_me_revento=c3 se_me_rompio=c4 se_metio=c-5 se_mueve=c6
se_murio=i3 se_murio_mi=e-4v4 se_nos=e10 se_oye=c-5n15v-12 se_oye_cortado=c-3n3 se_puede=v-4
se_puede_$=v-4 se_quiso=b4 se_quiso_ahorcar=b4 se_textear=a-5 se_tomo=b4c-7 se_tomo_un=b4
se_trago=c3 se_trago_una=c3 se_va=j3 se_va_a=j3 se_volvio=c4 se_volvio_a=c4 sea=a3b-5h8k3m-3r4v-10
sea__$=h9k4v-4 sea__ultimo=a4b-4 sea_el=a4b-4 sea_el_ultimo=a4b-4 sean=a3 sec=g13 sec_$=g13
second=b-3f3g-4o4 second_$=g-4n4o4r-5 second__$=f5r3 second_one=f3 second_one_$=f4n-4r3
see=a3c-4h5k-4n-5 see_$=c-4g12 see__$=v11 see__doctor=h-5j7r3 see__future=b4 see__happens=a7
see__i=b5 see__it=r-3 see__reason=b3 see__then=u5 see__way=b8 see_a=b11c-6v-3 see_a_future=b4
see_any=b4 see_good=c9 see_me=v-3 see_my=v5 see_that=a4h4 see_the=j6r3v-9 see_the_doctor=h-7j7r3
see_to=i5 see_what=a7 see_what_happens=a7 see_you=u5 see_you_then=u5 seeing__accident=b5c-4
seeing_the=b5c-4 seeing_the_accident=b5c-4 seen=a-4j7v-3 seen_elsewhere=a-3j7 sees=h3
seguir=b8m-3v-6 seguir_$=b10 seguir__$=b4 segunda_$=o3 segundo=f5g3 segura=g-3v3 segura__mi=b-3v3
segura_en=b-3v3 segura_en_mi=b-3v3 seguro=b-4m3s-5v5 seguro_$=s-5v7 seguro__$=v3 seis=t4v-4
seizures=c3 seizures__$=c3 seizures_thisweek=c3 seizures_thisweek_$=c3 self=b4 semana=b-4c3e3
semana_$=c4 semana__$=e5 semana_parada=e5 semana_parada_$=e5 semanas=c6v-4 semanas_$=c4v-4
senal=c-5e-5n10 senal_$=c-4e-5n9 send=b7f-5i5j-4v-4 send__$=b5f-5j-3 send__police=b6 send__van=i6
send_a=i8 send_a_van=i6 send_help=b5f-5v-3 send_help_$=b5f-5v-3 send_me=a8j-3 send_the=b6l3v-3
send_the_police=b6 sending=b-3f5l4 sending_$=l6 sending_me=f6 sending_these=e3 senor=i4s4v-8
senor_$=s4 senor__$=i7v-5 senor_se=e3 senora=f5g4 senora_$=f6g5s-3 senorita=g-8v3 senorita_$=c-3v8
sent=v12 sentido__$=b3 sentido_tiene=b3 sentido_tiene_$=b3 ser=f4r3 ser_$=v7 seria=v5 service=a4
service_$=d3 set=b-4p6v5 set__$=p7 set__up=b-3v8 set_this=b-3v8 set_this_up=b-3v8 shake=b3
shake__$=b4 shaking=i3 shall=g6 shape=t3v3 shape_$=v3 she=e3k-3 she__away=v-3 she__me=c-3v5
she_hits=b5 she_hits_me=b5 she_moved=e3v-4 she_was=b4 shes=b-5v-3 shes__$=g-3i3 shift=k6q3v-3
shift_$=g4 shingles=f-3v3 shoes=b-4v8 shoot=b9 shooting=b-3 shop=e6 short=c7 short_of=c7 shot=c-3i3
shot_$=i6 shot__me=c3 shot_made=c6 shot_made_me=c5 shots=v3 should=i-4v7 should__been=b4v-4
should__stop=v5 should_be=c3 should_have=b4v-4 should_have_been=b4v-4 should_i=b-6i-4v14
should_i_stop=v5 shouldnt=b3 shouldnt_be=b3 show=j8k4v-4 shower=v-4 showing=b4c-4j3
showing__$=b4c-4j3 showing_up=b4c-4j3 showing_up_$=b4c-4j3 shut=a10c-6 shut__$=a5c-5 shut_up=a5c-6
shut_up_$=a4c-5 si=c-5e-4g-7h4i3j-10m-6n-6p-3r15s-13u-10 si_$=b-4c-4q-7r-11 si__$=a11d-3f-10h5r-8
si__a=b4 si__del=r5 si__gustaria=f5 si__hacer=f6 si__la=r4 si__me=a-4c4d3r11 si__mi=r3 si__no=r4
si__para=r3 si__pero=b-7 si__puede=v-4 si__que=r6 si__recibir=a-10l4 si__viernes=r3 si_anytime=q4
si_el=r9 si_el_martes=r3 si_el_viernes=r3 si_es=r-3v-6 si_es_para=r3 si_falto=b-4v4 si_gracias=u-6
si_la=r13 si_la_del=r5 si_me=b-6i4 si_me_gustaria=f5 si_no=b-5j-3r6v10 si_paren=a12r-11
si_pero=b6c5d3k6q3r12 si_pero_me=c5d4 si_please=r4 si_que=b-3 si_quiero=a-11l3r3 si_quiero_$=f-3
si_quiero_hacer=f6 si_quiero_recibir=a-10l4 si_se=v-4 si_se_puede=v-4 si_si=r3 si_tienen=f4
si_voy=b4 sick=c-3r-5v6 sick_$=c-10i5k6 sick__$=c-4v13 sick__a=v-6 sick__bed=c5 sick__come=c5
sick__drive=c3i-7 sick__living=b3 sick_and=e3 sick_as=v-6 sick_as_a=v-6 sick_in=v4 sick_in_bed=c5
sick_note=v5 sick_of=b3c-7v4 sick_of_living=b3 sick_to=c11i-7 sick_to_come=c5 sick_to_drive=c3i-7
sick_today=c5 side=c3 side__$=v9 side__from=v-3 side_effects_$=v9 side_effects_from=v-3 siento=c4
siento__$=c13f-5s3 siento__gusto=b-6h4 siento__mal=b-6c6f5 siento__me=b7v-5 siento_a=b-6h4
siento_a_gusto=b-6h4 siento_atrapada=b6c-6 siento_atrapada_$=b5c-4 siento_bien=c4v-7
siento_bien_$=c9 siento_desvanecer=b-3c3 siento_desvanecer_$=b-3c3 siento_fatal=b-3c4
siento_fatal_$=b-3c4 siento_los=c4 siento_mal=b-10c5 siento_mal_$=b-4c3 siento_muy=f5
siento_muy_mal=b-4c5f6 siento_perdida=b4c-7 siento_perdida_$=b4c-7 siento_que=b15c-5v-7
siento_que_me=b7v-5 siento_sin=b4c-3 siete=t5 sigan=a3b-3v3 sigan_$=a6v-7 sigan__$=a4
sigan__los=a-9v9 sigan_mandando=a-4v9 sigan_mandando_los=a-9v9 sign=c-5f4l5r3 sign__back=c-3
sign__up=a-5r3 sign_me=a-6c-4l5r3 sign_me_back=c-3 sign_me_up=a-5r3 signed=a4 signed_up=a4
sigo=b5c6v-3 sigue=c4 sigue_doliendo=c3 siguen=a3e4 siguiendo=b4 siguiendo_$=b4 sii=r4 sik=c12v-3
silence=a7 simon=r4 simon_$=r4 sin=a-4c4k-3 sin__$=c7g-4v6 sin_dolor=b5 sin_mi=v-3
sin_querer=a-4b-4c4 sin_querer_$=b-4c5 sin_salida=b4c-3 sin_salida_$=b4c-3 sin_sentido=b-3
sin_sentido_$=b-3 since=c5e-5q-3 since__$=c11q-6 since__doctor=b4 since__funeral=b4 since__new=b-4
since__night=b-7c3 since_last=b-7c3 since_last_night=b-7c3 since_my=b4 since_the_doctor=b4
since_the_funeral=b4 since_the_new=b-4 sintomas=v4 sirven=r5 sistema=v5 sistema_$=v5 sister__$=b-3h3
sit_$=b-3 sit__the=b3 sit_in=b3 sit_in_the=b3 site=v4 site__leaking=c4 site_is=c4 site_is_leaking=c4
sitting=e5 six=o3v-8 six_$=o3v-6 size=c-5v6 sleep=b5 sleep_$=b3 sleep__$=b3 sleep__it=g5
sleep_and=b3 sleep_forever=b3 sleep_forever_$=b3 sleep_on=g5 sleep_on_it=g5 sleeping=c-5e5
slept__days=c3 slept_in_days=c3 slipped=c4 slot=b-4c-3g-9j5k7v-4 slot_$=g-9j5k6 slower=n8
slower_$=n6 smell=b-3c5v-3 smells=c6 smoking=v7 smoking_in=v6 snap=b3 snapped=c3 snapped_$=c6
so=a4c-3d-9e-6f-9g-5n-10o4p-7r3s-3t3 so_$=c-4r6u-4v15 so__$=a-7b3k-6v-8 so__can=j3 so__cant=b-4c3i3
so__have=j3v-9 so__i=v-6 so__need=k4 so__no=a3 so__of=b5v-3 so__one=o3q-3 so__please=b3 so__up=b6
so__was=v7 so__with=v-3 so_afraid=c4 so_after=v-3 so_anxious=b5 so_anxious_i=b4 so_bad=v-5
so_done=v-3 so_done_with=v-3 so_good=c3 so_good_$=c3 so_i=b-3i5k3 so_i_cant=b-4c3i3 so_i_have=j3v-8
so_i_need=k4 so_i_was=v7 so_kind=a-3u5 so_much=b-6c6 so_please=a4 so_quit=a3s-3 so_scared=v-6
so_that=a3 so_the=o6q-5 so_tired_of=b4c-5 so_worked=b6 so_worked_up=b6 soaked=c4 social=d6
social_worked=d4 soga=b4 sola=b5v-4 solicito=a3 solo=b-11h5q6r-4v6 solo__$=b-3h3 some=g5m3
some__time=g5 some_other=g5 some_other_time=g5 somebody=v-4 somebody__$=a3b3d-5 somebody__in=b4
somebody__me=b-3g6 somebody__the=d5 somebody__up=d7i-3 somebody_else=a3j6 somebody_else_$=a4
somebody_help=b5 somebody_i=d4 somebody_is=b8 somebody_is_in=b3 somebody_that=d-4 someone=c-3
someone_$=d3 someone__$=f-3 someone__cares=a8b-5 someone__something=b4 someone__speaks=d4
someone_call=d4 someone_call_me=d4 someone_else_$=a3h-4 someone_please=b5 someone_put=b4
someone_put_something=b4 someone_to=d-3v5 someone_who=a6b-9 someone_who_cares=a8b-5
someone_who_speaks=d4 something=a-3k3p3 something_$=c7i4 something__$=b3 something__up=b-3c-4j3k3
something__wrong=v-3 something_came=b-3c-4j3k3 something_came_up=b-3c-4j3k3 something_i=b4
something_is=v-3 something_is_wrong=v-3 something_stupid=b4 something_stupid_$=b4 somethings=c3
somethings__right=c3 somethings_not=c3 somethings_not_right=c3 sometime=g-3v3 sometimes=b3
sometimes_i=b3 son=a-5m6o-3 son_$=b-4e4 son__a=c8v-5 son__week=c-4 son_had=c7v-3 son_had_a=c7v-3
son_last=c-4 son_last_week=c-4 son_un=c-3v7 sons=g3 sons__$=g3 soon=b5d-4u6v3 soon_$=b5d-4g-6u6v6
sooner=k6p3v-5 soonest=q5 sorry=m3 sorry_$=n-3p-3v6 sorry__$=d5m10 sorry__was=v-3 sorry_but=c3v-4
sorry_for=b5 sorry_what=v-4 sorry_what_was=v-3 sos=b16v-3 sos_$=b11 soul=b7c-3 sounds=m3r5s-3v-3
sounds__a=m3 sounds_like=m3 sounds_like_a=m3 soy=b-6c-9e11g-3i-3j-3 soy_$=e6 soy__$=b-7e-3v8
soy__para=a-3 soy__persona=e3 soy__vecina=e3 soy_bueno=a-3 soy_bueno_para=a-3 soy_el=e4
soy_la=b-5c-8e13s-3v-4 soy_paciente=e-5 soy_su=d-6e7v-8 soy_una=b4e-3 soy_yo=e-5 soy_yo_$=v-8
spam=a9e-5m-7 spam_$=a10m-6 spanish=a-5b-3f8m-3 spanish_$=f5 spanish_speaking=h5 speak=d6h-5n6v-4
speak__$=c-6d-5n6 speak__a=c3d3 speak__the=d3 speak_to=d13f-7 speak_to_a=c3d3 speak_up=c-3d-3n8
speak_up_$=c-3d-3n8 speak_with=d10 speak_with_the=d3 speaking=e7h4n-3 speaking_$=n-3 speaking__$=h5
speaks=f5 speaks__$=d-4 speaks_arabic=d4 speaks_spanish=h3 speaks_spanish_$=h3 speech=c4
speech_is=c4 spin=v9 spinning=v-5 spinning_$=c3v-5 spiraling=b6c-5 spiraling_$=b6 spit=c4 spit_$=c4
spot=b-4c3j3 spotting=c3 spreading=c5 spreading_$=c5 spring=e3v5 spring_$=e3v5 staff=d6 staff_$=d6
standing=v5 standing__the=b5 standing_on=b5 standing_on_the=b5 stars=t3 start=a-7b-4c-6i3l7n-3
start_$=c-3i4 start__me=l3n-3 started=c3 state=m6 stepdad=b4c-4 stepdad__me=b4c-4 stepped=c4
stepped__a=c4 stepped_on=c4 stepped_on_a=c4 stiff=v-3 still=b-3c6g3i3r4 still__$=g4r4v-9
still__the=i3 still_alive=v9 stings=c3 stings_$=c3 stitches=v4 stitches__$=v4 stitches_are=c-3
stitches_are_out=c-4 stomach=a-3c6 stomach__$=a-3c4 stool=c5v-4 stool_is=c3v-3
stop=c-5e3g-3k-6m-3r-6 stop_$=a26c-3l-4m-3n-7q-3r-10s-11u-3v-14 stop__$=a7b-3l6n-3v-19 stop__and=u-3
stop__at=v10 stop__back=a-8n11 stop__i=v5 stop__im=b4c3 stop__me=b4f5l-5v6 stop__my=a11
stop__the=a-5i3n-4v9 stop__these=e3v6 stop__today=v3 stop_asking=s3 stop_asking_$=s3 stop_by=b-3v3
stop_by_the=v7 stop_calling=a8c4 stop_calling_$=a6 stop_contacting=b8 stop_contacting_me=b8
stop_crying=v-4 stop_crying_$=v-4 stop_do=v5 stop_do_i=v5 stop_eating=v8 stop_for=a4 stop_go=a-8n11
stop_go_back=a-8n11 stop_it=a10 stop_it_$=a9 stop_me=a-18l14r4 stop_me_$=a-18l14r4 stop_my=j3v3
stop_near=v3 stop_now=a5 stop_now_$=a5 stop_please=a4u-3 stop_please_and=u-3 stop_sending=e3f6v3
stop_sending_me=f7 stop_sending_these=e3 stop_texting=m-3r-4v3 stop_texting_$=a6
stop_texting_me=a-5v7 stop_the=b4v-5 stop_these=v-6 stop_these_$=v-6 stop_worrying=b3
stop_worrying_im=b3 stopp=a9l-3v-4 stopp_$=a9l-3v-4 stopped=c-6 stopped__$=c-9 stopped__by=l3
stopped__since=b4 stopped__the=c3 stopped_crying=b4 stopped_crying_since=b4 stopped_smoking=v5
stopped_taking=b-5c5 store=c5v-3 story=v4 straight=c-5 strangle=b4 street=v5 street_$=o-7v10
strike=a3 students=h3 students__want=h3 students_i=h3 students_i_want=h3 stupid=b4 stupid_$=b4
su=d-4e7n-4 su__$=e5n-4 su_mujer=b4 su_mujer_$=b4 subscribe=l5 subscribe_$=l4 subscription=a3
subscription_$=a4 sucks=a-4 sudando=c3 sudden=c5 sudden_$=c3 sudo=b-3c8 sudo__$=c6 sudo_lanoche=c5
sudo_lanoche_$=c5 suficiente=a7 suficiente_$=a10v-6 sufrimiento=b3 sufrimiento_$=b3 sugar_$=c-4v6
sugar_is=v-10 sugars=b-3c7 suicidal=c-4e-3 suicidal_$=v-16 suicidal__$=v6 suicidal_thoughts=b-8v7
suicidal_thoughts_$=b-9v7 suicide=b7v-4 suicide_hotline=b4v-4 suicidio=b5 suicidio_$=b5 sum=d5
sum_1=d5 super=b8v-4 super_$=b8 supervisor=d5 supervisor_$=d4 supposed=r3v-6 supposed_to=m3
supuesto=r3 supuesto_$=r3 sure=b-5g-6r12s-5 sure_$=q-3v4 sure__$=g-4o5q10v6 sure__not=r3v-4
sure_tomorrow=q11 sure_yet=r-6v7 surgery_$=v-6 surgery_in=v5 sus=a10v-6 sus__$=a7v-5
sus_mensajes=a7v-4 sus_mensajes_$=a5v-4 suscripcion=a7v-3 suscripcion_$=a6v-3 susto=v3 susto_me=v4
swallow=b-3f4v4 swallow_$=f4v4 swallowed=v-8 swallowed__button=c6 swallowed__coin=b-3c5
swallowed_a=c10v-7 swallowed_a_button=c6 swallowed_a_coin=b-3c5 swamped=c-3g8 swap=k7 sweating=c5
sweats=v-3 sweats_$=v-3 swelling=v4 swelling__down=c-9v7 swelling_went=c-9v7
swelling_went_down=c-9v7 switch=d-5e3h4k6 switch__$=h4 switch__to=e3k3 switch_me=h3 swollen=c6v-6
t=a7b-4v-3 t__p=a7b-4v-3 t_o=a7b-4v-3 t_o_p=a7b-4v-3 ta=r5v-5 ta__$=r5v-5 ta_bien=r5v-3
ta_bien_$=r5v-3 table=b3 tachen=a5 tachen__nombre=a5 tachen_mi=a5 tachen_mi_nombre=a5 tagalog=f7
tags=i5 tags_expired=i5 take=a5c-10m-4q-3r-4s-4 take_$=k7v-9 take__$=b-8i9u4 take__anymore=b3k-6
take__hike=a4 take__home=b5 take__more=b7 take__my=a-6l4v5 take__off=a3b-6 take__pills=b-3v4
take_a=a4 take_a_hike=a4 take_back=a-3l4 take_care=u5 take_care_$=u5 take_it=b11k-7v-4
take_it_anymore=b3k-6 take_me=b-4h6i12v-17 take_me_$=b-7h3i14v-10 take_me_home=b5 take_me_off=a3b-4
take_much=b7 take_much_more=b7 take_my=a4b-7 take_my_pills=b-3v4 take_off=v5 take_the=f8 taken=b3s3
taken__$=b3 taken_off=s3 taking=b-3c4 tal=e5m-4n-5v14 tal__$=n-3v5 tal_vez=n-3v7 tal_vez_$=n-3v7
talk=c-6d10h-5m-6t-3u5v-9 talk_$=b6c-14g11 talk__$=b-10c8d-6u5 talk__a=f6 talk__about=d5m-6
talk__him=b-4 talk__right=b3 talk__somebody=d3 talk_hes=b6c-3 talk_hes_right=b3 talk_now=g4
talk_now_$=g3 talk_right=c10g-8 talk_right_$=c10g-8 talk_to=b-4d16g-4h-4m-6v-4 talk_to_a=f6
talk_to_about=d5m-6 talk_to_him=b-4 talk_to_somebody=d3 talking=g-4m5 talking__$=c6 talking__a=m3
talking__me=b6v6 talking_about=v5 talking_to=c-3g-3m5v-7 talking_to_a=m3 tamales=v4 tamales_$=v4
tanta=b6c-5 tanta__$=b6c-5 tantito=g4 tantito_$=g4 tanto=a8 tanto__$=a8v-4 tanto_mensajes=a8v-4
tanto_mensajes_$=a8v-4 tarde=q3v11 tarde_$=v9 tarjeta=v7 tarjeta_$=v5 taxi=i8v-9 taxi_$=i4 tcpa=a3
team=c-3v7 team_is=c-3v7 tears=b9v-7 tears_$=b7v-6 telefono=d-3 telefono_$=f3m4 telefono_de=v-6
tell=a3b3g5v-4 tell__$=b-5g9v-4 tell__doctor=b3 tell_my=b7 tell_the_doctor=b3 tell_you_$=g4v-4
telling=v9 temo=c-3 temo__no=v6 temo_que=c-3v4 temo_que_no=v6 temp=b-3c9v-4 temp_of=c4 ten=a-6b-3t7
ten_$=a-4t6 ten__$=c3 ten__of=a-4t3 ten_minutes=v6 ten_out=a-4t3 ten_out_of=a-4t3 tenant=e5
tenga=o-3r11u6v-7 tengo=a-5d-5h-6i3n-5q-3r-4u-4 tengo__$=a-4b-17c4f-16k-5m-6s-12v11 tengo__a=v4
tengo__corazon=b4c-5 tengo__de=b8 tengo__desde=c3q-3 tengo__dolor=b-4 tengo__en=c8 tengo__gusto=m3
tengo__ir=c-4i6v3 tengo__llegar=s3 tengo__me=f5i7 tengo__miedo=f4 tengo__nadie=b4i-3v-6
tengo__ni=b-5v3 tengo__para=i3 tengo__pastillas=c-3 tengo__que=i10v-4 tengo__ver=g3 tengo__y=f8
tengo_a=b6c-3i-4v-6 tengo_a_nadie=b4i-3v-6 tengo_ansiedad=v3 tengo_chorro=c4 tengo_chorro_$=c4
tengo_como=c-3i10s3 tengo_como_ir=i7 tengo_como_llegar=s3 tengo_dolor=c-8 tengo_dolor_$=c-7
tengo_el=b5c-4m6v-6 tengo_el_corazon=b4c-5 tengo_el_gusto=m3 tengo_en=i12 tengo_en_que=i12
tengo_fiebre=f5q-3 tengo_fiebre_$=c4v-3 tengo_fiebre_ni=c-3v4 tengo_fiebre_y=f8 tengo_fuerzas=c4
tengo_fuerzas_ni=b-4c5 tengo_ganas=b4 tengo_ganas_de=b4 tengo_gripe=c3k5v-3 tengo_hambre=v6
tengo_insulina=c3 tengo_insulina_$=c3 tengo_la=b4c3k-4 tengo_las_pastillas=c-3 tengo_los=c6v-3
tengo_miedo=v9 tengo_miedo_$=b-4 tengo_miedo_a=b-4v6 tengo_mucha=f-3 tengo_muchisimo=b3
tengo_mucho=b9c-6v-7 tengo_mucho_miedo=f4 tengo_pensamientos=b3 tengo_que=b-11c-6g10i-8m3v9
tengo_que_ir=v3 tengo_que_ver=g3 tengo_quien=f5i7 tengo_quien_me=f5i7 tengo_terror=b4
tengo_terror_a=b4 tengo_un=b-3 tengo_un_dolor=b-4 tengo_voz=c6s-8 tengo_voz_$=c6s-8 termina=v6
terminar=b5v-5 terminar__todo=b4 terminar_con=b6 terminar_con_todo=b4 terminate=a4 termine=v3
terrible=b-6c4 terrible_$=b-3c4v-5 terrible__$=v7 terrify=b6 terrify__$=b6 terrify_me=b6
terrify_me_$=b6 terror=b6 terror_a=b4 test=c-5v5 test_$=v4 tested=c4 tested_positive=c4 testing=v7
testing_$=v7 text=a3b-9d-4g6j-10q-5u-3 text_$=a-4d4f-5g-9n-3v4 text__$=a3d-4f4l-4s-4t-3v-7
text__again=g-7l3 text__else=e3 text__later=f4 text__the=a4j-7 text_about=a-3 text_again=s-6
text_again_$=s-6 text_and=a5g6 text_came=n6 text_for=a9v-3 text_me=a-6b-5d-8g5l5t-6v-7
text_me_$=a4f-4 text_me_again=a-3g-6l3 text_me_later=f4 text_please=f8 text_please_$=f9
text_reminders=l-3 text_reminders_$=l-3 text_this=e-4 text_you=g4 textear=a-5 texted=a4 texted_$=a5
textees=a3 textees_$=a3 texting=m3v3 texting_$=a6b6v-5 texting__$=a-3b-4d-4f5m4 texting__i=v7
texting__number=e4 texting_me=a-5f4m3v8 texting_me_$=a-4b-3d-3f5m4 texting_me_i=v7 texto=a3
textos=d3 tf=b4 tf__$=b4 than=c8k4v-9 than__$=k3q4t5v-3 than_before=c6v-3 than_before_$=c5t3
thanks=a-4b-3c-7e-3g-3m-3n-8q-3s5u7 thanks_$=s5u8v-23 thanks__$=b-6n-6u-4v8 thanks__asking=v4
thanks__everything=u-3 thanks__for=b7 thanks__god=b-3u-3v6 thanks__the=u6 thanks_for=a-5v4
thanks_for_asking=v4 thanks_for_everything=u-3 thanks_for_the=u5 thanks_god=u-8v11
thanks_god_$=u-8v11 thanks_stop=a6 thanks_to=b-3v6 thanks_to_god=b-3u-3v6 thanks_you=a-6b3u-4v-3
thanks_you_$=o3u-5v3 thanks_you_for=b7 that=e3j5k4m-3n7q-6 that_$=a-8b-7h-3j5m-5n12 that__$=b3e6v-6
that__again=n-3 that__be=r3v-3 that__down=b4 that__is=v4 that__killed=v5 that__lol=b-3 that__made=c5
that__me=e7 that__much=f4 that__no=k3v-3 that__over=a-3c-4n7 that__the=v5 that__to=n3 that__was=v6
that__you=c3 that_appointment=j5 that_bill=v7 that_clinic=b4e6 that_clinic_down=b4 that_day=i4
that_day_$=i4 that_doctor=e-6h9 that_doctor_$=e-5 that_im=e4 that_joke=v5 that_joke_killed=v5
that_morning=v3 that_morning_$=v3 that_name=e4v-4 that_name_$=v-3 that_night=k3 that_nurse=b8v5
that_one=n3v-4 that_out=a-4n8v6 that_out_$=n9 that_out_over=a-3v4 that_shot=c5 that_shot_made=c5
that_very=f4 that_very_much=f4 that_visit=b3 that_visit_$=b3 that_wont=c7 that_works=o-4
that_works_$=o-4 thatd=v-3 thatd_be=v-3 thats=a3b-6e4s-4 thats__$=a4v-5 thats_enough=a3
thats_enough_$=a3 thats_my=e5 the=a-4f-3j4k-4m-4o5p-5 the_16th_$=r3 the_20th=g5q6v-3 the_20th_$=g5
the_22nd=q3 the_28th=q4 the_28th_$=q4 the__$=a3b10c7f-8g-3h-7i-6n-10o4q5r-4s5t-10v-10
the__after=q-3v-6 the__again=n7 the__and=c8v5 the__anymore=h-4j6 the__bus=g4 the__bye=g5u-7
the__cab=i4 the__call=d3v-5 the__called=b4 the__came=b5n3 the__cleared=c-6v3 the__clinic=m-3v4
the__coming=u3v9 the__desk=e3v-3 the__died=i3 the__doctor=h4m-6 the__doesnt=i5 the__dont=c4
the__door=b4 the__down=b-4g8v-5 the__effects=c-4v8 the__for=a6j3v5 the__give=v-3 the__got=v-4
the__guy=h5v-7 the__had=b3 the__hurt=v6 the__i=a-3c3j5 the__im=a5b-4j4 the__in=b6c-11
the__is=c11g-4v-5 the__isnt=c4i3 the__keeps=c-3 the__lady=e4 the__last=b-7h3v7 the__later=g5
the__lol=g4r3 the__make=b-3 the__my=h3 the__number=e3f8 the__of=b-4o4p-3t3v4 the__on=b6c-7g-3l3
the__one=b-3c5f7g-3h6o8q-6r8 the__or=v7 the__person=v-3 the__pill=b-3c3 the__pills=c5
the__please=a-4b4d-3n6 the__right=v5 the__stop=v4 the__test=m3 the__that=v8 the__there=d10e-7v-7
the__was=b-6d-4n3t3v8 the__went=c-3 the__what=b3v-4 the__when=b5c-4 the__where=v4
the__with=c3h-3o-9v4 the__wont=b-4c-4v11 the__would=b3 the__wrong=e-3 the__you=a-4b4e3 the_above=p3
the_accident=b5c-4 the_accident_when=b5c-4 the_address=m-4 the_afternoon=q-4 the_aide=b7c-3
the_aide_$=b4c-3 the_appointment=b-4e-9j10v-16 the_appointment_$=e-5j5v-11 the_asap=o6q-8
the_asap_$=q-3 the_baby=b7c-11g7v-4 the_baby_$=b4c-14g8v-3 the_baby_and=b4 the_baby_down=g3
the_bed=b7 the_best=u4 the_best_$=u4 the_biopsy=c4 the_blood=c-3m3 the_blood_test=m3 the_bus=g-3v6
the_bus_$=e5g-3 the_calendar=g6 the_calendar_$=g6 the_calls=a4 the_cancer=b6 the_car=c-3i3v-4
the_clinic=a-3b-8i3m5 the_clinic_$=a-3m4 the_copay_$=v7 the_cops=b7d-4 the_cops_please=b6d-3
the_cowboys=v4 the_cowboys_$=v4 the_cut=b-5c7 the_cut_wont=b-4 the_date=b9 the_date_$=b9 the_day=g-3
the_day_$=g-3 the_desk=d5 the_desk_$=v5 the_doctor=b6d7h-14j6v12 the_doctor_$=v5
the_doctor_called=b4 the_dog=b-5n4 the_dont=a3 the_dont_call=a3 the_door=g4 the_door_$=b9
the_dream=b-7v8 the_dream_$=b-7v8 the_end=o4v5 the_end_$=b4o4 the_end_of=v7 the_engine=i-4v3
the_entrance=v3 the_entrance_$=v3 the_fcc=a5 the_fcc_$=a5 the_fever=v-8 the_first=n6v-4
the_first_one=b4n3 the_flu=v3 the_flu_so=c3 the_form=b-4e-3g-3v6 the_form_$=b-3g-3v6 the_friday=f5
the_friday_one=f5 the_front=e3 the_front_desk=e3 the_funeral=b4 the_funeral_$=b4 the_future=b-4
the_future_$=b-4 the_game=v6 the_game_$=v8 the_garage=b6 the_gym=v-4 the_hall=v8 the_home=b5
the_hospital=v5 the_hospital_$=v6 the_hospital_with=c3 the_house=b9 the_house_$=b7 the_kids=v8
the_kids_$=v10 the_kids_that=v8 the_landlord=e5 the_landlord_$=e5 the_last=a6e-3 the_last_one=a5b-4
the_line=n10v-9 the_line_$=n7v-3 the_list=v6 the_lobby=v5 the_mailbox=c4 the_mailbox_$=c4 the_mal=v5
the_mal_$=v5 the_message=a3g-4l5 the_middle=g4 the_middle_of=g4 the_month=p3 the_movie=v5
the_needle=c5v-3 the_neighbor=e3v-3 the_neighbor_$=b-5e3 the_new=b-7c6 the_new_pills=c5
the_night=b10c-4 the_night_$=b9c-4 the_nurse=e-7g-3 the_nurse_call=v-4 the_nurse_was=d-4v9
the_office=d4 the_old=a-4 the_one=b-4q-4v6 the_one_after=q-3 the_one_with=o-7v3 the_options=n4
the_options_again=n4 the_other=e3h4 the_pain=m-4 the_pain_is=c3v-4 the_parking=g-3v3
the_patient=e4v-6 the_phone=d4g7 the_phone_$=d3g7 the_pills=v3 the_pills_in=c-4 the_point=b3m-4v6
the_point_of=m-4v9 the_police=b3 the_police_$=b3 the_program=a3 the_program_$=a3 the_question=n5v-5
the_question_$=n5v-5 the_reminders=a-6l4v8 the_reminders_$=l4 the_reminders_coming=v9 the_results=b3
the_results_$=b3 the_riverside=r6 the_riverside_one=r6 the_road=u-5 the_roof_$=c3 the_runs=c10v-4
the_runs_$=c9v-3 the_salon=g3 the_salon_$=g3 the_same=h6v-7 the_schedule=j8 the_scheduler=d3
the_school=g5v-4 the_second=n-4o5 the_second_$=n-5o4r-5 the_second_one=f3 the_shot=b-5
the_shower=v-4 the_side=c-4v9 the_side_effects=c-4v8 the_spring=e3v5 the_spring_$=e3v5
the_suicide=b3 the_surgery_$=j3 the_text=a12j-8n4 the_text_$=a3 the_text_came=n6 the_time=c5
the_time_and=b-5c3 the_time_you=b3 the_top=n9 the_tracks=b5 the_train=i5n3v-7 the_tub=c3g4
the_tub_$=g4 the_visit=b-5v7 the_voices=b6 the_wait=t4v-5 the_weather=c8v-7 the_weather_$=c8v-7
the_world=v-3 the_wrong=e6f3v-9 the_wrong_number=e3f8 the_wrong_person=v-3 them=b3c-4 them_$=a-3
them__im=b4 then=a-4r7u5 then_$=a-4c-5r7u5 there=d6f5g-5i8k4m-5 there_$=b-26c5d5f7h-4i8j6k-5p3s-3v3
there__$=d5v-5 there__a=a-4v8 there__be=b6 there__bruises=b4c-3 there__cancellation=k5
there__doctor=h4 there__for=c-3 there__lady=h3 there_a=a3h8k3v-3 there_a_cancellation=k5
there_a_lady=h3 there_another=h4 there_anyone=v-3 there_in=v7 there_is=b4k3v-9
there_is_bruises=b4c-3 there_something=c-3v9 there_with=i5 theres=b3c4e4h-3v-8 theres_a=c6
theres_an=b4 theres_no=b5e4 these=a10b-5c-3i-5j-8l-4r-3 these_$=a4f-5j-6v-4
these__$=a5c-4f3l-3m3n-4v5 these__are=b-3 these__i=b3 these_days=b3f7 these_message=m4v-10
these_message_$=m4v-9 these_text=a3v3 these_text_$=v3 they=g-3i3r5 they__$=e5 they__me=c4
they__my=b-4i6v-3 they__the=c5v-4 they_cut=b-3 they_make=c3 they_make_me=c3 they_put=v-3
they_put_the=c5v-3 theyd=b4 theyd_be=b4 theyre=b4 theyre__for=b3 theyre_coming=b3
theyre_coming_for=b3 thing=a10 thing_$=a3 things=b5 think=a-6b-3c7e4g4r-4s3v-7 think_$=c8
think__$=s4 think__can=b5 think__having=c-3 think__it=g7 think__leaving=b3 think__meant=e3
think_about=b6g5 think_about_it=g7 think_about_leaving=b3 think_i_can=b5 think_im_having=c-3
think_its=b-12c9 think_so=s5 think_so_$=s4 think_straight=c-5 think_you=e4 think_you_meant=e3
thinking=b7c-6r3 thinking__driving=b3 thinking_about=b4 thinking_about_driving=b3 thinking_of=c-3
this=a7c-7e6h-4i-5k-8m6n-5p-5q-6t-4u-5v-4 this_$=a13c-6d3e-23g-4t-4v-15
this__$=a-11b-9c-5d-7e-9f-5g7m13 this__a=d5e10v-8 this__about=m3 this__and=b-4 this__be=b7
this__english=e3 this__for=v5 this__goodbye=b13 this__harassment=a4e-3 this__her=e5 this__his=b-3m-3
this__in=c3 this__is=b-3c9 this__makes=v7 this__me=f11 this__no=b3 this__she=b3
this__the=a3b-3d-4e10m5v-9 this_a=d-6 this_about=m8v-6 this_and=a3 this_better=a6 this_better_be=a6
this_call=m5 this_cast=v7 this_cough=c5 this_cough_is=c4 this_earth=b3 this_earth_$=b3
this_headache=c3 this_headache_is=c3 this_heat=v5 this_heat_is=v5 this_ill=b4 this_ill_be=b3
this_is=a4c-8d-7e16f-5q-3v-18 this_is_a=e11v-6 this_is_goodbye=b13 this_is_harassment=a4e-3
this_is_her=e4 this_is_his=b-3m-3 this_is_the=d-5e11 this_isnt=e5 this_legit=m6 this_legit_$=m6
this_menu=v7 this_minutes=g6 this_number=b-6e-5f-6m-7s-4 this_number_$=a-7s-3 this_number_is=e-3
this_off=a3 this_off_$=a3 this_pain=b3 this_pain_no=b3 this_phone=a-4e8g-7m-5v-4 this_really=m3
this_some=m3 this_stop=m-3 this_text=a-5v4 this_text_$=a-4v4 this_texting=f11 this_the=v8
this_thing=a7 this_time=b5g-5 this_up=b-3v8 this_visit=b-3m-3v8 this_weekend=g5 this_weekend_$=g5
this_will=a-4b8 this_will_be=a-4b8 this_with=d6 this_with_a=d5 thisweek=q3 those=b-6n3p5r-3s-4
those_$=q-5 those__$=c4h4i4p-3 those__me=d3 those__too=p3 those__work=p4q3 those_are=p6
those_are_too=p3 those_days=i4 those_days_$=i4 those_dont=p4q4 those_dont_work=p4q4 those_mucho=c9
those_mucho_$=c9 those_times_$=p4 though=v-5 though_$=v-5 thought=v3 thought_about=v3
thoughts=b4c-8v4 thoughts_$=b-6v6 thoughts__$=b4 three=b-3g3o3 three_$=g5o3 three__$=i3v4
three__thisweek=c3 three_seizures=c3 three_seizures_thisweek=c3 threw=c3g-5 threw__back=c3
threw_my=c3 threw_my_back=c3 threw_up=b-3c7v4 through=d4n4 through_$=c-6 through__$=n5
through__roof=b-5c8 through_the=b3 through_the_roof=b-5c8 through_to=d7 throw=b-3 throwing=b-6c8r-3
throwing__$=c3 throwing_up=b-6c8r-3 throwing_up_$=c3 thursday=o-6q7 thursday_$=o-5q7
thursday__$=b-4k5 tiembla=c4 tiempo=b-3c-4v3 tiempo_$=v7 tiempo_para=g5 tiene=c4v-4 tiene_$=b3
tiene__$=a-3b5c9v-7 tiene__de=b5 tiene__el=p-7 tiene__ser=q3 tiene__y=a3 tiene_algo_el=p-7
tiene_esa=o3 tiene_mal=c3 tiene_mal_$=c3 tiene_moretones=b5c-3 tiene_moretones_de=b5c-3 tiene_que=q3
tiene_que_ser=q3 tienen_$=h8v-9 tienen__$=h-9i3v10 tienen_harta=a4b-4 tienen_harta_$=a4b-4
tienen_hasta=a4b-3 tienen_mal=b4 tienen_mal_$=b4 tienen_psicologo=v3 tienen_psicologo_$=v3 tight=c3
till=c-4 till__$=b4 time=c-6e-6f-3g6k8q-7v4 time_$=a-4b-5c-11g11k7v-4 time__$=g-6h-3 time__me=b5v-4
time__my=m-4v11 time__read=b3 time_and=b-5c3 time_for=b5m9q-3v-3 time_for_me=b6 time_i=b-3
time_you=b3 time_you_read=b3 times=g-4n5p3v-8 times_$=p6 tire=i8v-3 tired=a3b4c-4v6
tired__fighting=b4 tired__getting=a4 tired__the=b-5v10 tired_of=a4b10c-12 tired_of_fighting=b4
tired_of_getting=a4 tiro=b4 tlk=c-4g12 to=c-8d4h-5k4n-11q5t-4 to_$=b-3d4q-4s-3
to__$=a-5c-5d5f-5g6j5l-8q3s-5 to__a=v3 to__after=c-3 to__again=a-6 to__an=k-5v8 to__anything=s4
to__appointment=b-4j7k-3 to__at=k6q7 to__bathroom=b-5c6 to__bed=b3 to__clinic=e8 to__contacted=a3b-3
to__doctor=c3 to__else=j4 to__fcc=a5 to__for=b4v7 to__forever=b7 to__from=a4 to__here=a-5b12v-5
to__him=b5 to__im=e3 to__in=v-5 to__is=b6c-3 to__it=a-8b13f6v-12 to__ive=b-5c7 to__machine=d-4m3
to__mailbox=c4 to__me=b-11d-5i9l5 to__my=b10c-11f9i-6 to__myself=b-4v5 to__on=j3 to__out=b-10c4m3v4
to__person=f9 to__phone=e4 to__so=j3 to__texted=a5 to__texting=a8 to__the=j10k4v-11
to__there=b-5i3s-3 to__these=a6v-6 to__this=b-3m-6 to__to=d5f3i3 to__up=a-3b15c-3v6
to__with=a5d5m3v-7 to__you=a7c3g-3v-4 to__your=l6 to_a=d5f5m3 to_a_machine=d-4m3 to_a_person=f9
to_about=d5m-6 to_another=d-5 to_another_doctor=d-5 to_ask=a-3g3i-5 to_ask_$=u3 to_ask_my=g4i-4
to_be=k-4q3 to_be_a=a-5 to_be_contacted=a3b-3 to_be_here=a-3b8 to_be_texted=a5 to_book=f6s4
to_book_anything=s4 to_book_it=f7 to_breathe=c6v-4 to_breathe_$=c6v-4 to_bring=i4 to_bring_me=i5
to_call=a3d-4g-9 to_call_you=g-3 to_cancel=a-5f5j3v4 to_cancel_$=a-4j5v6 to_cancel_my=f8
to_change=k4 to_check_with=g3 to_come=b-5d-3j9k-5v-8 to_come_$=j5 to_come_in=j3 to_cut=b7c-3
to_death=b5 to_die=e-4 to_die_for=b-5v10 to_do=a5f4m5v-12 to_do_$=f5 to_do_with=a5b-4m3v-3
to_drive=b-5c4 to_drive_$=i-4 to_drive_me=b-3i-3v3 to_end=f3 to_end_it=b4 to_end_my=f3 to_english=e3
to_friday=g-3k6q9 to_get=a-6b6c-3d-4l3s-4 to_get_in=v-4 to_get_out=b3v4 to_get_there=b-5i3s-3
to_get_these=a4 to_get_to=i4 to_give=b4 to_give_up=b4 to_go=a-8b7v-5 to_go_$=b7 to_go_on=a-3
to_god=u-3v6 to_god_$=u-3v6 to_have=j4v3 to_hear=a4 to_hear_from=a4 to_him=b-7 to_him_$=b-7
to_hurt=c-8v8 to_hurt_myself=b-9c-4v8 to_jump=b8 to_jump_$=b9 to_keep=a9v-4 to_keep_texting=a8
to_kill=b8v-4 to_kill_myself=b3 to_live=a-4b16v-5 to_live_$=b4 to_live_for=b10 to_look=b-7
to_look_$=b-3 to_lose=a-5b7 to_lose_it=a-5b7 to_make=a5b7j-5k-8v5 to_make_an=k-5v8 to_make_it=b8j-4
to_make_you=a5 to_me=a-3b6h3 to_me_$=b6 to_move=k7 to_move_it=k4 to_my=c-6g7j3k-3v7
to_my_appointment=b-4j4 to_nextweek=q4 to_nextweek_$=q4 to_ohio=j3 to_opt=a3m3 to_opt_out=a3m3
to_pass=b-11c7 to_pass_out=b-11c7 to_reach=g7 to_receive=a4 to_reschedule=k4q-4
to_reschedule_$=k3q-4 to_say=a5b-7c6r-4v11 to_say_$=v12 to_see=b-4g6j6 to_see_$=g4)";

}  // namespace rb::grammar
